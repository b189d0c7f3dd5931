-- A store as step 2 of the schema left it. Written once, and never written again.
PRAGMA application_id = 1416785763;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 cases and journal');
INSERT INTO grdb_migrations VALUES('2 rulings');
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
INSERT INTO journal VALUES('2611-014',14,1793707214,'lindh','given',NULL,1,'{"answer":{"fact":"review_done","new":{"yes_no":true}}}');
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
CREATE TABLE snapshot (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 0),
  version INTEGER NOT NULL CHECK (version >= 1),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;
INSERT INTO snapshot VALUES('2611-014',14,1,'{"lesions":[{"id":"A","sheet":{"painful":{"yes_no":true},"probe_mm":{"numbers":[2.5,17,-0.125]},"site":{"word":"spine"}}},{"id":"B","sheet":{}}],"sheet":{"age_years":{"number":72},"anticoagulation_plan":{"text":"Stop \"today\"\n{\\}/é€"},"coagulopathy":{"unknown":true},"first_seen":{"date":"2026-11"},"goals":{"words":["pain","stability"]},"inr":{"assumed":"not in the legend","number":1.1},"none_of_them":{"words":[]},"procedure_date":{"date":"2026-12-01"},"review_done":{"yes_no":true}},"studies":[{"id":"ct 1","sheet":{"contrast":{"yes_no":false}}}],"title":"metastases, breast"}');
CREATE TABLE standing (
  case_id TEXT NOT NULL REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
  who TEXT NOT NULL CHECK (who <> ''),
  standing TEXT NOT NULL CHECK (standing IN ('withdrawn', 'reinstated')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (case_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE rulebook (
  digest TEXT NOT NULL PRIMARY KEY
    CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  version TEXT NOT NULL CHECK (version <> ''),
  text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;
INSERT INTO rulebook VALUES('0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a','2026.11',replace('rulebook 2026.11\nrule near\n','\n',char(10)));
CREATE TABLE ruling (
  case_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  rulebook TEXT NOT NULL REFERENCES rulebook (digest),
  version INTEGER NOT NULL CHECK (version >= 1),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, number) REFERENCES journal (case_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO ruling VALUES('2611-014',14,'0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a',1,'{"lesions":[{"id":"A","techniques":[{"because":"known","holds":["near.hold"],"rules":[{"rule":"ind","truth":"yes"},{"rule":"near","truth":"unknown"}],"technique":"cryoablation","verdict":"metastases, breast"},{"holds":[],"rules":[{"rule":"scope","truth":"no"}],"technique":"sacroplasty","verdict":"not_applicable"}]}],"settings":{"near_mm":{"number":5},"upper":{"words":["T1","T2"]}}}');
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
CREATE TRIGGER rulebook_is_kept_once BEFORE INSERT ON rulebook
WHEN EXISTS (SELECT 1 FROM rulebook WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'a rulebook is kept once'); END;
CREATE TRIGGER rulebook_is_not_changed BEFORE UPDATE ON rulebook
BEGIN SELECT RAISE(ABORT, 'a rulebook stays as it was'); END;
CREATE TRIGGER rulebook_is_not_deleted BEFORE DELETE ON rulebook
BEGIN SELECT RAISE(ABORT, 'a rulebook stays as it was'); END;
CREATE TRIGGER ruling_is_of_the_moment BEFORE INSERT ON ruling
WHEN NEW.number IS NOT (SELECT max(number) FROM journal WHERE case_id = NEW.case_id)
  OR EXISTS (SELECT 1 FROM ruling WHERE case_id = NEW.case_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a ruling is kept with its entry, once'); END;
CREATE TRIGGER ruling_is_not_changed BEFORE UPDATE ON ruling
BEGIN SELECT RAISE(ABORT, 'a ruling is on record'); END;
CREATE TRIGGER ruling_is_not_deleted BEFORE DELETE ON ruling
BEGIN SELECT RAISE(ABORT, 'a ruling is on record'); END;
COMMIT;
