CREATE TABLE draft_of_a_kind (
    -- A reply or a note that is not finished: one of each of a person in a conversation.
    id              INTEGER PRIMARY KEY,
    conversation    INTEGER NOT NULL,
    author          INTEGER NOT NULL,
    -- 1 a note among colleagues, 0 a reply. None in drafts from before there could be both: there the seal alone says it.
    note            INTEGER,
    saved_at        INTEGER NOT NULL,
    sealed          BLOB NOT NULL,
    UNIQUE (conversation, author, note)
) STRICT;
INSERT INTO draft_of_a_kind (id, conversation, author, note, saved_at, sealed)
    SELECT id, conversation, author, NULL, saved_at, sealed FROM draft;
DROP TABLE draft;
ALTER TABLE draft_of_a_kind RENAME TO draft;

-- How far the sender's clock said that it was from UTC, in minutes. None where the message did not say, and in messages
-- from before it was kept.
ALTER TABLE message ADD COLUMN offset_min INTEGER;
