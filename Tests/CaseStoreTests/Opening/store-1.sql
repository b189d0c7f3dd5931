-- A store as step 1 of the schema left it. Written once, and never written again.
PRAGMA application_id = 1416785763;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 cases and journal');
CREATE TABLE store (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  kind TEXT NOT NULL CHECK (kind IN ('clinic', 'demo'))
) STRICT;
INSERT INTO store VALUES(1,'clinic');
CREATE TABLE cases (
  id TEXT NOT NULL PRIMARY KEY
    CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^A-Za-z0-9._-]*'),
  source TEXT NOT NULL,
  created INTEGER NOT NULL CHECK (created BETWEEN 0 AND 253402300799),
  created_by TEXT NOT NULL CHECK (created_by <> '')
) STRICT;
INSERT INTO cases VALUES('2611-014','figure 4',1793707200,'lindh');
INSERT INTO cases VALUES('2611-015','',1793707230,'berg');
CREATE TABLE journal (
  case_id TEXT NOT NULL REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
  who TEXT NOT NULL CHECK (who <> ''),
  manner TEXT NOT NULL CHECK (manner IN ('given', 'undoing', 'redoing')),
  regarding INTEGER CHECK (regarding < number),
  version INTEGER NOT NULL CHECK (version >= 1),
  change TEXT NOT NULL CHECK (json_valid(change)),
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, regarding) REFERENCES journal (case_id, number),
  CHECK ((manner = 'given') = (regarding IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO journal VALUES('2611-014',1,1793707200,'lindh','given',NULL,1,'{"retitle":{"new":"metastases, breast","old":""}}');
INSERT INTO journal VALUES('2611-014',2,1793707200,'lindh','given',NULL,1,'{"answer":{"fact":"age_years","new":{"number":72}}}');
INSERT INTO journal VALUES('2611-014',3,1793707200,'lindh','given',NULL,1,'{"answer":{"fact":"anticoagulation_plan","new":{"text":"Stop \"today\"\n{\\}/é€"}}}');
INSERT INTO journal VALUES('2611-014',4,1793707200,'lindh','given',NULL,1,'{"answer":{"fact":"coagulopathy","new":{"unknown":true}}}');
INSERT INTO journal VALUES('2611-014',5,1793707200,'lindh','given',NULL,1,'{"answer":{"fact":"first_seen","new":{"date":"2026-11"}}}');
INSERT INTO journal VALUES('2611-014',6,1793707200,'lindh','given',NULL,1,'{"answer":{"fact":"goals","new":{"words":["pain","stability"]}}}');
INSERT INTO journal VALUES('2611-014',7,1793707200,'lindh','given',NULL,1,'{"answer":{"fact":"inr","new":{"assumed":"not in the legend","number":1.1}}}');
INSERT INTO journal VALUES('2611-014',8,1793707200,'lindh','given',NULL,1,'{"answer":{"fact":"none_of_them","new":{"words":[]}}}');
INSERT INTO journal VALUES('2611-014',9,1793707200,'lindh','given',NULL,1,'{"identity":{"fact":"patient_name"}}');
INSERT INTO journal VALUES('2611-014',10,1793707200,'lindh','given',NULL,1,'{"answer":{"fact":"procedure_date","new":{"date":"2026-12-01"}}}');
INSERT INTO journal VALUES('2611-014',11,1793707200,'lindh','given',NULL,1,'{"add_lesion":{"at":0,"id":"A","sheet":{"painful":{"yes_no":true},"probe_mm":{"numbers":[2.5,17,-0.125]},"site":{"word":"spine"}}}}');
INSERT INTO journal VALUES('2611-014',12,1793707200,'lindh','given',NULL,1,'{"add_lesion":{"at":1,"id":"B","sheet":{}}}');
INSERT INTO journal VALUES('2611-014',13,1793707200,'lindh','given',NULL,1,'{"add_study":{"at":0,"id":"ct 1","sheet":{"contrast":{"yes_no":false}}}}');
INSERT INTO journal VALUES('2611-014',14,1793707214,'lindh','given',NULL,1,'{"retitle":{"new":"one","old":"metastases, breast"}}');
INSERT INTO journal VALUES('2611-014',15,1793707215,'lindh','undoing',14,1,'{"retitle":{"new":"metastases, breast","old":"one"}}');
INSERT INTO journal VALUES('2611-014',16,1793707216,'lindh','given',NULL,1,'{"answer":{"fact":"site","lesion":"A","new":{"unknown":true},"old":{"word":"spine"}}}');
INSERT INTO journal VALUES('2611-014',17,1793707217,'lindh','undoing',16,1,'{"answer":{"fact":"site","lesion":"A","new":{"word":"spine"},"old":{"unknown":true}}}');
INSERT INTO journal VALUES('2611-014',18,1793707218,'lindh','redoing',16,1,'{"answer":{"fact":"site","lesion":"A","new":{"unknown":true},"old":{"word":"spine"}}}');
INSERT INTO journal VALUES('2611-014',19,1793707219,'lindh','undoing',16,1,'{"answer":{"fact":"site","lesion":"A","new":{"word":"spine"},"old":{"unknown":true}}}');
INSERT INTO journal VALUES('2611-014',20,1793707220,'lindh','given',NULL,1,'{"remove_lesion":{"at":1,"id":"B","sheet":{}}}');
INSERT INTO journal VALUES('2611-014',21,1793707221,'lindh','undoing',20,1,'{"add_lesion":{"at":1,"id":"B","sheet":{}}}');
INSERT INTO journal VALUES('2611-014',22,1793707222,'lindh','given',NULL,1,'{"remove_study":{"at":0,"id":"ct 1","sheet":{"contrast":{"yes_no":false}}}}');
INSERT INTO journal VALUES('2611-014',23,1793707223,'lindh','undoing',22,1,'{"add_study":{"at":0,"id":"ct 1","sheet":{"contrast":{"yes_no":false}}}}');
INSERT INTO journal VALUES('2611-014',24,1793707224,'lindh','given',NULL,1,'{"identity":{"fact":"patient_name"}}');
INSERT INTO journal VALUES('2611-014',25,1793707225,'lindh','undoing',24,1,'{"identity":{"fact":"patient_name"}}');
INSERT INTO journal VALUES('2611-015',1,1793707230,'berg','given',NULL,1,'{"retitle":{"new":"osteoid osteoma","old":""}}');
CREATE TABLE identity (
  case_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  fact TEXT NOT NULL CHECK (fact <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  old TEXT CHECK (old IS NULL OR json_valid(old)),
  new TEXT CHECK (new IS NULL OR json_valid(new)),
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, number) REFERENCES journal (case_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO identity VALUES('2611-014',9,'patient_name',1,NULL,'{"text":"Maja Lindholm"}');
INSERT INTO identity VALUES('2611-014',24,'patient_name',1,'{"text":"Maja Lindholm"}',NULL);
INSERT INTO identity VALUES('2611-014',25,'patient_name',1,NULL,'{"text":"Maja Lindholm"}');
CREATE TABLE snapshot (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 0),
  version INTEGER NOT NULL CHECK (version >= 1),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;
INSERT INTO snapshot VALUES('2611-014',25,1,'{"lesions":[{"id":"A","sheet":{"painful":{"yes_no":true},"probe_mm":{"numbers":[2.5,17,-0.125]},"site":{"word":"spine"}}},{"id":"B","sheet":{}}],"sheet":{"age_years":{"number":72},"anticoagulation_plan":{"text":"Stop \"today\"\n{\\}/é€"},"coagulopathy":{"unknown":true},"first_seen":{"date":"2026-11"},"goals":{"words":["pain","stability"]},"inr":{"assumed":"not in the legend","number":1.1},"none_of_them":{"words":[]},"procedure_date":{"date":"2026-12-01"}},"studies":[{"id":"ct 1","sheet":{"contrast":{"yes_no":false}}}],"title":"metastases, breast"}');
INSERT INTO snapshot VALUES('2611-015',1,1,'{"lesions":[],"sheet":{},"studies":[],"title":"osteoid osteoma"}');
CREATE TABLE standing (
  case_id TEXT NOT NULL REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
  who TEXT NOT NULL CHECK (who <> ''),
  standing TEXT NOT NULL CHECK (standing IN ('withdrawn', 'reinstated')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (case_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO standing VALUES('2611-015',1,1793707260,'berg','withdrawn','entered twice');
CREATE TRIGGER store_stays BEFORE UPDATE ON store
BEGIN SELECT RAISE(ABORT, 'a store stays what it is'); END;
CREATE TRIGGER case_is_not_deleted BEFORE DELETE ON cases
BEGIN SELECT RAISE(ABORT, 'a case is withdrawn, not deleted'); END;
CREATE TRIGGER case_keeps_its_number BEFORE UPDATE OF id, created, created_by ON cases
BEGIN SELECT RAISE(ABORT, 'a case keeps its number and its beginning'); END;
CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
WHEN NEW.number <> (
  SELECT coalesce(max(number), 0) + 1 FROM journal WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'a journal has no gaps'); END;
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'a journal only grows'); END;
CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'a journal only grows'); END;
CREATE TRIGGER identity_is_not_changed BEFORE UPDATE ON identity
BEGIN SELECT RAISE(ABORT, 'an identity is erased, not changed'); END;
CREATE TRIGGER snapshot_is_not_deleted BEFORE DELETE ON snapshot
BEGIN SELECT RAISE(ABORT, 'a case is withdrawn, not deleted'); END;
CREATE TRIGGER standing_is_not_changed BEFORE UPDATE ON standing
BEGIN SELECT RAISE(ABORT, 'a withdrawal is on record'); END;
CREATE TRIGGER standing_is_not_deleted BEFORE DELETE ON standing
BEGIN SELECT RAISE(ABORT, 'a withdrawal is on record'); END;
COMMIT;
