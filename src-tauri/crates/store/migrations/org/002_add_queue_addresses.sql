-- The queue's own mail addresses, separated by spaces: what is sent from one of them was sent by the desk.
ALTER TABLE queue ADD COLUMN addresses TEXT NOT NULL DEFAULT '';
