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

CREATE TABLE customer (
    -- A customer of this region. What is sealed is sealed under the customer's own data key.
    id              INTEGER PRIMARY KEY,
    -- The customer this one was merged into.
    merged_into     INTEGER,
    language        TEXT,
    first_at        INTEGER NOT NULL,
    last_at         INTEGER NOT NULL,
    import          INTEGER,
    version         INTEGER NOT NULL DEFAULT 1,
    -- The data key, wrapped by the key-encryption key of the vault. Without it nothing of the customer can be read.
    wrapped_key     BLOB NOT NULL,
    profile         BLOB NOT NULL
) STRICT;

CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE address (
    -- How a customer is reached, found by a keyed hash of the normalised address.
    hash            BLOB PRIMARY KEY,
    customer        INTEGER NOT NULL,
    import          INTEGER,
    sealed          BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX address_of_customer ON address (customer);

CREATE TABLE conversation (
    -- A conversation with a customer, over all channels. The numbers of the words are those of crate desk.
    id              INTEGER PRIMARY KEY,
    customer        INTEGER NOT NULL,
    status          INTEGER NOT NULL,
    -- The conversation this one was merged into; such a one is in no list.
    merged_into     INTEGER,
    owner           INTEGER,
    queue           INTEGER,
    channel         INTEGER NOT NULL,
    language        TEXT,
    priority        INTEGER NOT NULL,
    unread          INTEGER NOT NULL,
    messages        INTEGER NOT NULL,
    created_at      INTEGER NOT NULL,
    last_at         INTEGER NOT NULL,
    -- 9223372036854775807 when no answer is due, so that such rows come last in one index.
    due_at          INTEGER NOT NULL,
    snoozed_until   INTEGER,
    import          INTEGER,
    -- Counts the changes of this row, so that nobody overwrites what they have not seen.
    version         INTEGER NOT NULL DEFAULT 1,
    subject         BLOB NOT NULL,
    preview         BLOB NOT NULL
) STRICT;
-- The lists. The indexes hold all that a filter looks at, so that skipping many rows touches no row.
CREATE INDEX conversation_by_time
    ON conversation (status, last_at, id, owner, queue, channel, language, merged_into)
    WHERE merged_into IS NULL;
CREATE INDEX conversation_by_due
    ON conversation (status, due_at, id, owner, queue, channel, language, merged_into)
    WHERE merged_into IS NULL;
CREATE INDEX conversation_of_owner
    ON conversation (owner, status, last_at, id, due_at, queue, channel, language, merged_into)
    WHERE merged_into IS NULL AND owner IS NOT NULL;
CREATE INDEX conversation_of_customer ON conversation (customer, last_at);
CREATE INDEX conversation_asleep ON conversation (snoozed_until) WHERE snoozed_until IS NOT NULL;
CREATE INDEX conversation_merged ON conversation (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE tally (
    -- How many conversations there are of each kind, kept by table/conversation.rs, so that counting reads a few rows.
    -- Not by triggers: those make SQLite keep what each statement changes apart, and SQLCipher seals that, too.
    -- -1 and '' stand for none.
    status          INTEGER NOT NULL,
    owner           INTEGER NOT NULL,
    queue           INTEGER NOT NULL,
    channel         INTEGER NOT NULL,
    language        TEXT NOT NULL,
    total           INTEGER NOT NULL,
    unread          INTEGER NOT NULL,
    PRIMARY KEY (status, owner, queue, channel, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE message (
    -- A message of a conversation. The payload is sealed under the customer's data key.
    id              INTEGER PRIMARY KEY,
    conversation    INTEGER NOT NULL,
    direction       INTEGER NOT NULL,
    channel         INTEGER NOT NULL,
    kind            INTEGER NOT NULL,
    sent_at         INTEGER NOT NULL,
    unread          INTEGER NOT NULL,
    -- Who of ours wrote it.
    author          INTEGER,
    language        TEXT,
    attachments     INTEGER NOT NULL,
    import          INTEGER,
    -- Keyed hash of the content: the same mail twice is one message.
    fingerprint     BLOB UNIQUE,
    payload         BLOB NOT NULL
) STRICT;
CREATE INDEX message_of_conversation ON message (conversation, sent_at);

CREATE TABLE source (
    -- A message as it came, sealed.
    message         INTEGER PRIMARY KEY,
    sealed          BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
    -- A file of a message or of a draft. The content comes last, so that reading the rest does not read it.
    id              INTEGER PRIMARY KEY,
    message         INTEGER,
    draft           INTEGER,
    position        INTEGER NOT NULL,
    -- Size before sealing, in bytes.
    size            INTEGER NOT NULL,
    meta            BLOB NOT NULL,
    content         BLOB NOT NULL
) STRICT;
CREATE INDEX attachment_of_message ON attachment (message) WHERE message IS NOT NULL;
CREATE INDEX attachment_of_draft ON attachment (draft) WHERE draft IS NOT NULL;

CREATE TABLE thread_key (
    -- What ties a mail to a conversation: keyed hashes of message ids, of references, of base subjects. Several
    -- conversations can begin with one subject before a reply shows that they are one.
    hash            BLOB NOT NULL,
    conversation    INTEGER NOT NULL,
    import          INTEGER,
    PRIMARY KEY (hash, conversation)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    -- A note among colleagues, sealed under the customer's data key.
    id              INTEGER PRIMARY KEY,
    conversation    INTEGER NOT NULL,
    author          INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    sealed          BLOB NOT NULL
) STRICT;
CREATE INDEX note_of_conversation ON note (conversation);

CREATE TABLE draft (
    -- A reply or note that is not finished: one of a person in a conversation.
    id              INTEGER PRIMARY KEY,
    conversation    INTEGER NOT NULL,
    author          INTEGER NOT NULL,
    saved_at        INTEGER NOT NULL,
    sealed          BLOB NOT NULL,
    UNIQUE (conversation, author)
) STRICT;

CREATE TABLE outbox (
    -- A reply that waits to be sent; its text is that of its message.
    id              INTEGER PRIMARY KEY,
    conversation    INTEGER NOT NULL,
    message         INTEGER NOT NULL,
    author          INTEGER NOT NULL,
    -- 0 waiting, 1 revoked, 2 sent.
    state           INTEGER NOT NULL,
    queued_at       INTEGER NOT NULL,
    -- Until then it is not sent, so that it can be taken back.
    held_until      INTEGER NOT NULL,
    sealed          BLOB NOT NULL
) STRICT;
CREATE INDEX outbox_of_conversation ON outbox (conversation);
CREATE INDEX outbox_waiting ON outbox (held_until) WHERE state = 0;

CREATE TABLE conversation_label (
    -- Which labels a conversation has.
    conversation    INTEGER NOT NULL,
    label           INTEGER NOT NULL,
    PRIMARY KEY (conversation, label)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_of_label ON conversation_label (label, conversation);

CREATE TABLE history (
    -- What happened to a conversation, for its timeline.
    id              INTEGER PRIMARY KEY,
    conversation    INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    -- Who did it; none for the programme itself.
    person          INTEGER,
    kind            TEXT NOT NULL,
    -- Opaque to the store.
    detail          BLOB NOT NULL
) STRICT;
CREATE INDEX history_of_conversation ON history (conversation);

CREATE TABLE undo (
    -- What an act changed, as it was before.
    id              INTEGER PRIMARY KEY,
    person          INTEGER NOT NULL,
    at              INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    used            INTEGER NOT NULL DEFAULT 0,
    -- Opaque to the store.
    before          BLOB NOT NULL
) STRICT;

CREATE TABLE import (
    -- An import of mail.
    id              INTEGER PRIMARY KEY,
    queue           INTEGER,
    person          INTEGER NOT NULL,
    started_at      INTEGER NOT NULL,
    finished_at     INTEGER,
    -- 0 running, 1 done, 2 cancelled, 3 undone.
    state           INTEGER NOT NULL,
    read            INTEGER NOT NULL DEFAULT 0,
    imported        INTEGER NOT NULL DEFAULT 0,
    duplicates      INTEGER NOT NULL DEFAULT 0,
    rejected        INTEGER NOT NULL DEFAULT 0,
    customers       INTEGER NOT NULL DEFAULT 0,
    conversations   INTEGER NOT NULL DEFAULT 0,
    -- What was imported, in the user's words, sealed.
    source          BLOB NOT NULL,
    -- Where to go on; opaque to the store.
    position        BLOB NOT NULL
) STRICT;

CREATE TABLE import_reject (
    -- What could not be read as mail, kept whole.
    id              INTEGER PRIMARY KEY,
    import          INTEGER NOT NULL,
    -- Which message of the source, from 0.
    position        INTEGER NOT NULL,
    reason          TEXT NOT NULL,
    -- Keyed hash of the bytes, so that the same reject is kept once.
    fingerprint     BLOB NOT NULL UNIQUE,
    source          BLOB NOT NULL,
    raw             BLOB NOT NULL
) STRICT;
CREATE INDEX import_reject_of_import ON import_reject (import);

CREATE TABLE document (
    -- The documents of the search index are numbered without gaps: near numbers take less room than ids with times in.
    id              INTEGER PRIMARY KEY,
    message         INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX document_of_message ON document (message);

-- The words of messages, prepared by search_text.rs; the index alone, the texts are sealed elsewhere.
CREATE VIRTUAL TABLE search USING fts5 (
    body, subject, names, content = '', contentless_delete = 1, tokenize = 'ascii'
);
-- A leaf of the index with its header then fits a page without overflow.
INSERT INTO search (search, rank) VALUES ('pgsz', 3980);
