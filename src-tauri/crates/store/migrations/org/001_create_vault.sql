CREATE TABLE meta (
    -- What the vault says about itself: 'vault' (its name), 'search' (whether its index is whole).
    key     TEXT PRIMARY KEY,
    value   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    -- Settings that belong to the data rather than to the device; JSON that only the app reads.
    key     TEXT PRIMARY KEY,
    value   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE log (
    -- The audit logs that are kept here: that of this device, and after a restore those that went before it.
    id          INTEGER PRIMARY KEY,
    -- <organisation>/<vault>/<device>
    origin      TEXT NOT NULL UNIQUE,
    -- Whose signature its checkpoints bear (Ed25519).
    verifier    BLOB NOT NULL,
    size        INTEGER NOT NULL,
    -- The roots of the whole subtrees at the right edge, from which the next leaf goes on.
    frontier    BLOB NOT NULL,
    -- The signed checkpoint (C2SP tlog-checkpoint) of this size.
    checkpoint  TEXT NOT NULL
) STRICT;

CREATE TABLE log_leaf (
    -- The records, in order, without a gap. Written by log.rs alone, never changed.
    -- The log's number * 2^40 + the record's number in its log.
    id          INTEGER PRIMARY KEY,
    -- The four columns repeat what the leaf says, for the filters of a page; verification compares them.
    at          INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    action      TEXT NOT NULL,
    outcome     TEXT NOT NULL,
    -- The record in its canonical form: what was hashed into the tree.
    leaf        BLOB NOT NULL
) STRICT;

CREATE TABLE log_hash (
    -- The hashes of the trees: leaves and whole subtrees, in the order of Go's sumdb/tlog (StoredHashIndex).
    -- The log's number * 2^40 + that index.
    id          INTEGER PRIMARY KEY,
    hash        BLOB NOT NULL
) STRICT;

CREATE TABLE person (
    -- One of the organisation's people.
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    initials    TEXT NOT NULL,
    -- Words and ids separated by spaces: roles, region ids, BCP 47 tags, queue numbers (all queues when NULL).
    roles       TEXT NOT NULL,
    regions     TEXT NOT NULL,
    languages   TEXT NOT NULL,
    queues      TEXT,
    site        INTEGER,
    -- 'invited', 'active' or 'suspended'.
    state       TEXT NOT NULL,
    presence    INTEGER NOT NULL,
    -- Text put under a reply.
    signature   TEXT NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE queue (
    -- Where conversations of a region wait.
    id          INTEGER PRIMARY KEY,
    region      TEXT NOT NULL,
    name        TEXT NOT NULL,
    -- Minutes until the customer must have an answer.
    target_min  INTEGER NOT NULL,
    archived    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE label (
    -- What conversations can be marked with.
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    -- One of the eight of the palette.
    tone        INTEGER NOT NULL,
    archived    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE script (
    -- A prepared text in one language.
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL,
    language    TEXT NOT NULL,
    body        TEXT NOT NULL
) STRICT;

CREATE TABLE site (
    -- A place where people work (desk::Site).
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    zone        TEXT NOT NULL,
    latitude    REAL NOT NULL,
    longitude   REAL NOT NULL,
    opens       INTEGER NOT NULL,
    closes      INTEGER NOT NULL,
    -- Bit 0 is Monday.
    days        INTEGER NOT NULL
) STRICT;

CREATE TABLE device (
    -- A device that opens the organisation's vaults.
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    -- Its part of the ids that it gives; no two devices have the same.
    node        INTEGER NOT NULL UNIQUE,
    -- With which its logs are signed (Ed25519).
    signer      BLOB NOT NULL,
    created_at  INTEGER NOT NULL,
    revoked_at  INTEGER
) STRICT;
