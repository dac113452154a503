-- Who people are besides their roles.
ALTER TABLE person ADD COLUMN teams TEXT NOT NULL DEFAULT '';
-- The languages of the conversations that they are held to (BCP 47); all languages when NULL.
ALTER TABLE person ADD COLUMN held_languages TEXT;
-- The region that they belong to.
ALTER TABLE person ADD COLUMN home TEXT;
-- The legal entity that employs them.
ALTER TABLE person ADD COLUMN entity TEXT NOT NULL DEFAULT '';
-- The country that they work from (ISO 3166-1 alpha-2).
ALTER TABLE person ADD COLUMN place TEXT;
-- IANA time zone.
ALTER TABLE person ADD COLUMN time_zone TEXT;
-- A JSON list of {name, level, expires_at}.
ALTER TABLE person ADD COLUMN skills TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN invited_until INTEGER;
ALTER TABLE person ADD COLUMN last_seen INTEGER;
-- How a list from elsewhere calls them (RFC 7643, userName and externalId).
ALTER TABLE person ADD COLUMN user_name TEXT;
ALTER TABLE person ADD COLUMN external_id TEXT;
CREATE UNIQUE INDEX person_user_name ON person (user_name) WHERE user_name IS NOT NULL;
CREATE UNIQUE INDEX person_external_id ON person (external_id) WHERE external_id IS NOT NULL;

-- When the device was last unlocked.
ALTER TABLE device ADD COLUMN last_seen INTEGER;
-- The vaults whose present keys the device holds, separated by spaces. Of a revoked device: those that still have to be
-- rekeyed.
ALTER TABLE device ADD COLUMN holds TEXT NOT NULL DEFAULT '';
-- How many people could unlock there when it was last seen.
ALTER TABLE device ADD COLUMN people INTEGER NOT NULL DEFAULT 0;

CREATE TABLE team (
    -- People who work in the same queues.
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    -- Queue numbers separated by spaces.
    queues      TEXT NOT NULL
) STRICT;

CREATE TABLE role_grant (
    -- A role for a time: given by somebody who runs the organisation, or delegated by somebody who holds it.
    id              INTEGER PRIMARY KEY,
    person          INTEGER NOT NULL,
    role            TEXT NOT NULL,
    from_at         INTEGER NOT NULL,
    -- The first moment at which it does not hold any more.
    until_at        INTEGER NOT NULL,
    reason          TEXT NOT NULL,
    given_by        INTEGER NOT NULL,
    -- Whose role it is; NULL when it is nobody's in particular.
    delegated_from  INTEGER
) STRICT;
CREATE INDEX role_grant_person ON role_grant (person);

CREATE TABLE approval (
    -- Something that a second person has to agree to.
    id              INTEGER PRIMARY KEY,
    -- 'reset-passphrase', 'reset-factors', 'save-role' or 'unlock-role'.
    kind            TEXT NOT NULL,
    about           INTEGER,
    role            TEXT,
    requested_by    INTEGER NOT NULL,
    requested_at    INTEGER NOT NULL,
    expires_at      INTEGER NOT NULL,
    reason          TEXT NOT NULL,
    -- 'waiting', 'approved', 'rejected' or 'carried-out'.
    state           TEXT NOT NULL,
    decided_by      INTEGER,
    -- What exactly is asked for, where the kind and whom it is about do not say all; JSON that only the app reads.
    detail          TEXT
) STRICT;
