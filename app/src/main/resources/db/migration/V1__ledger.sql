-- Everything here is only ever inserted. A correction is a new row; the newest of an article counts.

CREATE TABLE original (
    id          TEXT    NOT NULL PRIMARY KEY,   -- sha256:… of the bytes
    content     BLOB    NOT NULL,
    stored_at   TEXT    NOT NULL
);

CREATE TABLE capture (
    seq         INTEGER NOT NULL PRIMARY KEY,
    original    TEXT    NOT NULL REFERENCES original (id),
    name        TEXT    NOT NULL,
    url         TEXT,
    media_type  TEXT,
    fetched_at  TEXT    NOT NULL,
    published   TEXT,                           -- hints: what was said about it from outside
    outlet      TEXT,
    language    TEXT,
    noted_at    TEXT    NOT NULL,
    digest      TEXT    NOT NULL UNIQUE         -- of all that makes two captures the same
);
CREATE INDEX capture_original ON capture (original);

CREATE TABLE rejection (
    seq         INTEGER NOT NULL PRIMARY KEY,
    item        TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    noted_at    TEXT    NOT NULL,
    digest      TEXT    NOT NULL UNIQUE
);

CREATE TABLE extraction (
    seq         INTEGER NOT NULL PRIMARY KEY,
    article     TEXT    NOT NULL,
    extractor   TEXT    NOT NULL,
    line        TEXT    NOT NULL,               -- EXTRACTION.md, one JSON object
    noted_at    TEXT    NOT NULL,
    digest      TEXT    NOT NULL                -- sha256 of extractor and line
);
CREATE INDEX extraction_article ON extraction (article, seq);
