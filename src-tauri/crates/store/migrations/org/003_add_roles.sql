CREATE TABLE role (
    -- A role of the organisation's own. What it comes to as a policy is made anew from this row.
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    -- The built-in role that it started from.
    based_on    TEXT NOT NULL,
    -- Permissions, separated by spaces.
    permissions TEXT NOT NULL
) STRICT, WITHOUT ROWID;
