-- Version 1. Dates are ISO-8601 texts. What a table holds of people is private; "shown" names them by a keyed hash only.
CREATE TABLE secret(value BLOB NOT NULL);
CREATE TABLE fair(name TEXT PRIMARY KEY, held TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE opening(
  fair TEXT NOT NULL REFERENCES fair(name), id TEXT NOT NULL, employer TEXT NOT NULL, title TEXT NOT NULL,
  form TEXT NOT NULL, positions INTEGER,
  PRIMARY KEY(fair, id)) WITHOUT ROWID;
CREATE TABLE person(
  id TEXT PRIMARY KEY, record TEXT NOT NULL, phone TEXT NOT NULL, sex TEXT NOT NULL, class TEXT NOT NULL,
  education TEXT NOT NULL, officer TEXT NOT NULL, registered TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE visit(
  fair TEXT NOT NULL REFERENCES fair(name), person TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL,
  PRIMARY KEY(fair, person)) WITHOUT ROWID;
CREATE TABLE outcome(
  number INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL REFERENCES person(id), opening TEXT NOT NULL,
  form TEXT NOT NULL, stage TEXT NOT NULL, date TEXT NOT NULL, reason TEXT NOT NULL, officer TEXT NOT NULL,
  undone TEXT, undone_reason TEXT);
CREATE INDEX outcome_person ON outcome(person, opening);
CREATE TABLE disclosure(
  number INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL REFERENCES person(id), employer TEXT NOT NULL,
  item TEXT NOT NULL, purpose TEXT NOT NULL, date TEXT NOT NULL, recorder TEXT NOT NULL, withdrawn TEXT);
CREATE TABLE shown(
  list TEXT PRIMARY KEY, person_key TEXT NOT NULL, at TEXT NOT NULL, command TEXT NOT NULL, weights TEXT NOT NULL)
  WITHOUT ROWID;
CREATE INDEX shown_person ON shown(person_key);
CREATE TABLE shown_opening(
  list TEXT NOT NULL REFERENCES shown(list), position INTEGER NOT NULL, opening TEXT NOT NULL, reached TEXT,
  PRIMARY KEY(list, position)) WITHOUT ROWID;
CREATE TABLE archive(
  day TEXT NOT NULL, measure TEXT NOT NULL, category TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY(day, measure, category)) WITHOUT ROWID;
CREATE TABLE released(
  first TEXT NOT NULL, last TEXT NOT NULL, told TEXT NOT NULL, PRIMARY KEY(first, last)) WITHOUT ROWID;
