-- What was damaged in the text of a version, one entry a kind, with its places.

ALTER TABLE figurecheck.version ADD COLUMN damage jsonb NOT NULL DEFAULT '[]';
