"""Where people are sought: the words of names in FTS5, kept apart from the check-in.

A check-in writes nothing here: new visits are taken in later, from the journal's numbers on. Whatever takes a name away
(a purge, an erasure, a correction, an undone check-in, in the store or in a backup) fires a trigger that takes its
words out at once; ``secure-delete`` makes FTS5 overwrite them instead of noting that they are gone.

The text is that of migration 0012: what changes later is a list of its own.
"""

from __future__ import annotations

MAKING = (
    """CREATE TABLE search_entries (
    id INTEGER PRIMARY KEY,
    visit_id BLOB UNIQUE,
    code_folded TEXT UNIQUE,
    words TEXT NOT NULL
)""",
    """CREATE VIRTUAL TABLE search_words USING fts5(
    words, content='search_entries', content_rowid='id', tokenize='ascii', detail='none', columnsize=0
)""",
    "CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab('search_words', 'row')",
    "INSERT INTO search_words (search_words, rank) VALUES ('secure-delete', 1)",
    "CREATE TABLE search_due (id INTEGER PRIMARY KEY, visit_id BLOB, code_folded TEXT)",
    "CREATE TABLE search_state (one INTEGER PRIMARY KEY CHECK (one = 1), to_sequence INTEGER NOT NULL)",
    "INSERT INTO search_state VALUES (1, 0)",
    """CREATE TRIGGER search_entry_comes AFTER INSERT ON search_entries BEGIN
    INSERT INTO search_words (rowid, words) VALUES (new.id, new.words);
END""",
    """CREATE TRIGGER search_entry_goes AFTER DELETE ON search_entries BEGIN
    INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', old.id, old.words);
END""",
    """CREATE TRIGGER search_visitor_goes AFTER DELETE ON personal BEGIN
    DELETE FROM search_entries WHERE visit_id = old.visit_id;
END""",
    """CREATE TRIGGER search_visitor_changes AFTER UPDATE OF name, badge_name ON personal
WHEN old.name <> new.name OR old.badge_name <> new.badge_name BEGIN
    DELETE FROM search_entries WHERE visit_id = old.visit_id;
    INSERT INTO search_due (visit_id) VALUES (new.visit_id);
END""",
    """CREATE TRIGGER search_booking_comes AFTER INSERT ON bookings WHEN new.name <> '' BEGIN
    INSERT INTO search_due (code_folded) VALUES (new.code_folded);
END""",
    """CREATE TRIGGER search_booking_changes AFTER UPDATE OF name ON bookings WHEN old.name <> new.name BEGIN
    DELETE FROM search_entries WHERE code_folded = old.code_folded;
    INSERT INTO search_due (code_folded) SELECT new.code_folded WHERE new.name <> '';
END""",
    """CREATE TRIGGER search_booking_goes AFTER DELETE ON bookings BEGIN
    DELETE FROM search_entries WHERE code_folded = old.code_folded;
END""",
)
UNMAKING = (
    "DROP TRIGGER search_booking_goes",
    "DROP TRIGGER search_booking_changes",
    "DROP TRIGGER search_booking_comes",
    "DROP TRIGGER search_visitor_changes",
    "DROP TRIGGER search_visitor_goes",
    "DROP TABLE search_entries",
    "DROP TABLE search_vocabulary",
    "DROP TABLE search_words",
    "DROP TABLE search_due",
    "DROP TABLE search_state",
)
TAKING_IN_ALL = (
    "DELETE FROM search_entries",
    "DELETE FROM search_due",
    "INSERT INTO search_due (visit_id) SELECT visit_id FROM personal",
    "INSERT INTO search_due (code_folded) SELECT code_folded FROM bookings WHERE name <> ''",
    "UPDATE search_state SET to_sequence = (SELECT coalesce(max(sequence), 0) FROM visits)",
)
"""What makes everything that has a name due, for a store from before there was a search."""
