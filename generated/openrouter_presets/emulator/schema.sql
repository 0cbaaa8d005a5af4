-- One database is one workspace. JSON is kept as text in UTF-8; half a surrogate pair stands there as an escape.

CREATE TABLE presets (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    -- The number of its last version, which is the designated one; versions are counted from 1 without gaps.
    latest INTEGER NOT NULL CHECK (latest > 0)
);

CREATE TABLE versions (
    preset INTEGER NOT NULL REFERENCES presets (key),
    number INTEGER NOT NULL CHECK (number > 0),
    id TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    config TEXT NOT NULL,
    system_prompt TEXT NOT NULL,
    -- The body of the request, byte by byte.
    request BLOB NOT NULL,
    PRIMARY KEY (preset, number)
);
