-- A store as step 6 of the schema left it. Written once, and never written again.
PRAGMA application_id = 1416785763;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE action (
  meeting_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  outcome INTEGER NOT NULL,
  what TEXT NOT NULL CHECK (what <> ''),
  owner TEXT NOT NULL,
  due TEXT CHECK (due IS NULL OR due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*'),
  PRIMARY KEY (meeting_id, number),
  FOREIGN KEY (meeting_id, outcome) REFERENCES outcome (meeting_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "action" VALUES('2026-11-24',1,1,'CT','Berg','2026-12-01');
CREATE TABLE agenda_item (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  case_id TEXT NOT NULL REFERENCES cases (id),
  place INTEGER NOT NULL CHECK (place >= 1),
  PRIMARY KEY (meeting_id, case_id),
  UNIQUE (meeting_id, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "agenda_item" VALUES('2026-11-24','1',1);
INSERT INTO "agenda_item" VALUES('2026-11-24','2',2);
CREATE TABLE cases (
  id TEXT NOT NULL PRIMARY KEY
    CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^A-Za-z0-9._-]*'),
  source TEXT NOT NULL,
  created INTEGER NOT NULL CHECK (created BETWEEN 0 AND 253402300799),
  created_by TEXT NOT NULL CHECK (created_by <> '')
) STRICT;
INSERT INTO "cases" VALUES('1','',1793707200,'lindh');
INSERT INTO "cases" VALUES('2','',1793707200,'berg');
CREATE TABLE chain (
  position INTEGER PRIMARY KEY CHECK (position >= 1),
  relation TEXT NOT NULL CHECK (relation <> ''),
  row_key TEXT NOT NULL CHECK (row_key <> ''),
  row_number INTEGER NOT NULL CHECK (row_number >= 0),
  commitment BLOB CHECK (
    commitment IS NULL OR (length(commitment) = 32 AND relation = 'journal')),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  UNIQUE (relation, row_key, row_number)
) STRICT;
INSERT INTO "chain" VALUES(1,'cases','1',0,NULL,X'CC2900B4AF05A11F478CA3A53C6386C4286C4E2BA8D71D1126568576D43F1DC3');
INSERT INTO "chain" VALUES(2,'journal','1',1,NULL,X'B68ED25F01687CA68EAE651DDFB82696DBEA0C1E2E7FFD932E8A4A95B7DC6F9B');
INSERT INTO "chain" VALUES(3,'journal','1',2,X'775417EFFF98ED6769821D97183A5F775F0B25F1DE6509E99C94DAB804002454',X'C16FD8648716F75CDA773722663321C66E709458A14F0F3F1A0B1961EA7D2B5E');
INSERT INTO "chain" VALUES(4,'journal','1',3,NULL,X'4A3CEB559062C634B57129A69EA57FAB96A9B4D9E091D2E395EBEB5D47635D57');
INSERT INTO "chain" VALUES(5,'rulebook','0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a',0,NULL,X'74FF61C212F50E0D053BE984105E5012CB534D52BF35E8234EBBC5B6C3446220');
INSERT INTO "chain" VALUES(6,'ruling','1',3,NULL,X'79155B538B5F3E45FA59BF8AD8F00E781AEBD732BC908AEB3A8DC79943058895');
INSERT INTO "chain" VALUES(7,'journal','1',4,NULL,X'0604B47389BBDB7B5B791EDE4A0E8BA69C7DC215863BB1D5E31C5C537ECA8BD3');
INSERT INTO "chain" VALUES(8,'journal','1',5,NULL,X'1F8D5BD1579999AAB8D8410E9325B0A01AA509DD5D094703E9FC8F9416EB4455');
INSERT INTO "chain" VALUES(9,'cases','2',0,NULL,X'6B03BE536C539738D5BD2F7143A5D0A068082B802F9A0926DF8146A435E76986');
INSERT INTO "chain" VALUES(10,'standing','2',1,NULL,X'2139B7B8CC7FECE6D5F431502F149CF5C2A6ECC44B9DFB883C1BCDDEE493251B');
INSERT INTO "chain" VALUES(11,'journal','1',6,X'9688ACB73E9F4E646900358312333F9DA734F9AA4501EA6B4249BF61E27104F2',X'C390390D60C01E5D15D46912A202B4E2B0E480410B2D7B78E20D67A3447E3ECC');
INSERT INTO "chain" VALUES(12,'erasure','1',1,NULL,X'B88465FA5854DC8B7C5C25F65801CEBA653163F64A5D38D48AAB09F28C47B685');
INSERT INTO "chain" VALUES(13,'journal','1',7,X'6C2727A4D6E7F7E6BDB767272E4B4277192D49AF02F65564A83CCF83B77862BC',X'B7E3A8576C4F374E30F81E64C798BCD4374C0907A8ADB055391B80BD06975A0E');
INSERT INTO "chain" VALUES(14,'revision','1',1,NULL,X'7F15FC8A00391C2FD32AB58A6A5E879593C323ADFCC7E2CD03ACD07F29857BE2');
INSERT INTO "chain" VALUES(15,'standing','2',2,NULL,X'AAD464141C270C3A0BE9B247BCDE2D36F92027F0DCFCBBF7A54FB4C926927E50');
INSERT INTO "chain" VALUES(16,'meeting','2026-11-24',0,NULL,X'49811ADC9D963E2D1F1B31E6CCBC86B68D4464E6A0F51E0806EEA2AF9ED5EEDB');
INSERT INTO "chain" VALUES(17,'showing','2026-11-24',1,NULL,X'C402F69FCFC36652A41D8861ACC75FBB4DB99CA953208020E5CDBFECE3DC005B');
INSERT INTO "chain" VALUES(18,'outcome','2026-11-24',1,NULL,X'C40B73BC086B6D383C0A59AFA5DB767B4DDB2874586C3ACF746C0DF1C321FAC1');
INSERT INTO "chain" VALUES(19,'action','2026-11-24',1,NULL,X'94AD288F814BC42EC3282394EFFA5A5FF57B8672605D83BE7F7A1867D2145676');
INSERT INTO "chain" VALUES(20,'showing','2026-11-24',2,NULL,X'722A19C1112A9A94F844545506BDD4D1ECF5A84466CA9E780C736B366EFDDEFE');
CREATE TABLE erasure (
  case_id TEXT NOT NULL REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  up_to INTEGER NOT NULL CHECK (up_to >= 0),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
  who TEXT NOT NULL CHECK (who <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (case_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "erasure" VALUES('1',1,6,1793707200,'berg','asked');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('1 cases and journal');
INSERT INTO "grdb_migrations" VALUES('2 rulings');
INSERT INTO "grdb_migrations" VALUES('4 chain');
INSERT INTO "grdb_migrations" VALUES('5 meetings');
INSERT INTO "grdb_migrations" VALUES('6 worklist');
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
INSERT INTO "identity" VALUES('1',7,'patient_name',1,NULL,'{"text":"Ida"}');
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
INSERT INTO "journal" VALUES('1',1,1793707200,'lindh','given',NULL,1,'{"retitle":{"new":"a","old":""}}');
INSERT INTO "journal" VALUES('1',2,1793707202,'lindh','given',NULL,1,'{"identity":{"fact":"patient_name"}}');
INSERT INTO "journal" VALUES('1',3,1793707203,'lindh','given',NULL,1,'{"answer":{"fact":"review_done","new":{"yes_no":true}}}');
INSERT INTO "journal" VALUES('1',4,1793707204,'lindh','given',NULL,1,'{"retitle":{"new":"b","old":"a"}}');
INSERT INTO "journal" VALUES('1',5,1793707205,'lindh','undoing',4,1,'{"retitle":{"new":"a","old":"b"}}');
INSERT INTO "journal" VALUES('1',6,1793707206,'lindh','given',NULL,1,'{"identity":{"fact":"patient_name"}}');
INSERT INTO "journal" VALUES('1',7,1793707207,'lindh','given',NULL,1,'{"identity":{"fact":"patient_name"}}');
CREATE TABLE meeting (
  id TEXT NOT NULL PRIMARY KEY
    CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^A-Za-z0-9._-]*'),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL CHECK (title <> ''),
  created INTEGER NOT NULL CHECK (created BETWEEN 0 AND 253402300799),
  created_by TEXT NOT NULL CHECK (created_by <> '')
) STRICT;
INSERT INTO "meeting" VALUES('2026-11-24','2026-11-24','Spine MDT',1793707210,'lindh');
CREATE TABLE outcome (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id),
  decision TEXT NOT NULL
    CHECK (decision IN ('accept', 'accept_if', 'defer', 'reject', 'other_technique')),
  agreed TEXT NOT NULL,
  dissented TEXT NOT NULL,
  reason TEXT NOT NULL,
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
  who TEXT NOT NULL CHECK (who <> ''),
  PRIMARY KEY (meeting_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "outcome" VALUES('2026-11-24',1,'1','defer','I, R','S: operate first','no new CT',1793707280,'lindh');
CREATE TABLE revision (
  case_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  entry INTEGER NOT NULL,
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
  who TEXT NOT NULL CHECK (who <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (case_id, number),
  UNIQUE (case_id, name),
  FOREIGN KEY (case_id, entry) REFERENCES journal (case_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "revision" VALUES('1',1,7,1793707200,'berg','before MDT');
CREATE TABLE rulebook (
  digest TEXT NOT NULL PRIMARY KEY
    CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  version TEXT NOT NULL CHECK (version <> ''),
  text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;
INSERT INTO "rulebook" VALUES('0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a','2026.11','rulebook 2026.11
rule near
');
CREATE TABLE ruling (
  case_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  rulebook TEXT NOT NULL REFERENCES rulebook (digest),
  version INTEGER NOT NULL CHECK (version >= 1),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, number) REFERENCES journal (case_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "ruling" VALUES('1',3,'0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a',1,'{"lesions":[{"id":"A","techniques":[{"because":"known","holds":["near.hold"],"rules":[{"rule":"ind","truth":"yes"},{"rule":"near","truth":"unknown"}],"technique":"cryoablation","verdict":"a"},{"holds":[],"rules":[{"rule":"scope","truth":"no"}],"technique":"sacroplasty","verdict":"not_applicable"}]}],"settings":{"near_mm":{"number":5},"upper":{"words":["T1","T2"]}}}');
CREATE TABLE salt (
  case_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, number) REFERENCES identity (case_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO "salt" VALUES('1',7,X'BA3524B268091238F75833ABFC7F867AB6AC2521B856F259CB314D1A3ECD32BF');
CREATE TABLE showing (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  case_id TEXT REFERENCES cases (id),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
  who TEXT NOT NULL CHECK (who <> ''),
  PRIMARY KEY (meeting_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "showing" VALUES('2026-11-24',1,'1',1793707220,'lindh');
INSERT INTO "showing" VALUES('2026-11-24',2,NULL,1793707290,'lindh');
CREATE TABLE snapshot (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 0),
  version INTEGER NOT NULL CHECK (version >= 1),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;
INSERT INTO "snapshot" VALUES('1',7,1,'{"lesions":[],"sheet":{"review_done":{"yes_no":true}},"studies":[],"title":"a"}');
INSERT INTO "snapshot" VALUES('2',0,1,'{"lesions":[],"sheet":{},"studies":[],"title":""}');
CREATE TABLE standing (
  case_id TEXT NOT NULL REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
  who TEXT NOT NULL CHECK (who <> ''),
  standing TEXT NOT NULL CHECK (standing IN ('withdrawn', 'reinstated')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (case_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "standing" VALUES('2',1,1793707200,'berg','withdrawn','twice');
INSERT INTO "standing" VALUES('2',2,1793707205,'berg','reinstated','it was not');
CREATE TABLE store (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  kind TEXT NOT NULL CHECK (kind IN ('clinic', 'demo'))
) STRICT;
INSERT INTO "store" VALUES(1,'clinic');
CREATE TABLE worklist (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
  made_by TEXT NOT NULL,
  urgency INTEGER NOT NULL,
  day INTEGER NOT NULL,
  title TEXT NOT NULL,
  age REAL,
  sex TEXT NOT NULL,
  target TEXT NOT NULL,
  sign TEXT NOT NULL,
  need TEXT NOT NULL,
  step INTEGER NOT NULL,
  meeting TEXT,
  procedure TEXT,
  is_decided INTEGER NOT NULL CHECK (is_decided IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO "worklist" VALUES('1','rulebook 2026.11',2,20000,'a',NULL,'','L1','??','age',1,'2026-11-24',NULL,0);
INSERT INTO "worklist" VALUES('2','rulebook 2026.11',2,20000,'',NULL,'','L1','??','age',1,'2026-11-24',NULL,0);
CREATE INDEX worklist_order ON worklist (urgency, day, case_id);
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
CREATE TRIGGER chain_has_no_gaps BEFORE INSERT ON chain
WHEN NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM chain)
BEGIN SELECT RAISE(ABORT, 'the chain has no gaps'); END;
CREATE TRIGGER chain_is_not_changed BEFORE UPDATE ON chain
BEGIN SELECT RAISE(ABORT, 'the chain only grows'); END;
CREATE TRIGGER chain_is_not_deleted BEFORE DELETE ON chain
BEGIN SELECT RAISE(ABORT, 'the chain only grows'); END;
CREATE TRIGGER erasure_is_not_changed BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'an erasure is on record'); END;
CREATE TRIGGER erasure_is_not_deleted BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'an erasure is on record'); END;
CREATE TRIGGER identity_is_erased_for_a_reason BEFORE DELETE ON identity
WHEN NOT EXISTS (
  SELECT 1 FROM erasure WHERE case_id = OLD.case_id AND up_to >= OLD.number)
BEGIN SELECT RAISE(ABORT, 'an identity is erased for a reason'); END;
CREATE TRIGGER revision_is_not_changed BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision keeps its name'); END;
CREATE TRIGGER revision_is_not_deleted BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision keeps its name'); END;
CREATE TRIGGER cases_is_chained BEFORE INSERT ON cases
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'cases' AND row_key = NEW.id AND row_number = 0)
BEGIN SELECT RAISE(ABORT, 'a newer version of the program chains this store; use that one'); END;
CREATE TRIGGER journal_is_chained BEFORE INSERT ON journal
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'journal' AND row_key = NEW.case_id AND row_number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a newer version of the program chains this store; use that one'); END;
CREATE TRIGGER standing_is_chained BEFORE INSERT ON standing
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'standing' AND row_key = NEW.case_id AND row_number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a newer version of the program chains this store; use that one'); END;
CREATE TRIGGER rulebook_is_chained BEFORE INSERT ON rulebook
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'rulebook' AND row_key = NEW.digest AND row_number = 0)
BEGIN SELECT RAISE(ABORT, 'a newer version of the program chains this store; use that one'); END;
CREATE TRIGGER ruling_is_chained BEFORE INSERT ON ruling
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'ruling' AND row_key = NEW.case_id AND row_number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a newer version of the program chains this store; use that one'); END;
CREATE TRIGGER erasure_is_chained BEFORE INSERT ON erasure
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'erasure' AND row_key = NEW.case_id AND row_number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a newer version of the program chains this store; use that one'); END;
CREATE TRIGGER revision_is_chained BEFORE INSERT ON revision
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'revision' AND row_key = NEW.case_id AND row_number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a newer version of the program chains this store; use that one'); END;
CREATE TRIGGER meeting_is_chained BEFORE INSERT ON meeting
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'meeting' AND row_key = NEW.id AND row_number = 0)
  OR EXISTS (SELECT 1 FROM meeting WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'what is on record of a meeting is chained'); END;
CREATE TRIGGER meeting_is_not_changed BEFORE UPDATE ON meeting
BEGIN SELECT RAISE(ABORT, 'a meeting is on record'); END;
CREATE TRIGGER meeting_is_not_deleted BEFORE DELETE ON meeting
BEGIN SELECT RAISE(ABORT, 'a meeting is on record'); END;
CREATE TRIGGER showing_is_chained BEFORE INSERT ON showing
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'showing' AND row_key = NEW.meeting_id AND row_number = NEW.number)
  OR EXISTS (SELECT 1 FROM showing WHERE meeting_id = NEW.meeting_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'what is on record of a meeting is chained'); END;
CREATE TRIGGER showing_is_not_changed BEFORE UPDATE ON showing
BEGIN SELECT RAISE(ABORT, 'a meeting is on record'); END;
CREATE TRIGGER showing_is_not_deleted BEFORE DELETE ON showing
BEGIN SELECT RAISE(ABORT, 'a meeting is on record'); END;
CREATE TRIGGER outcome_is_chained BEFORE INSERT ON outcome
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'outcome' AND row_key = NEW.meeting_id AND row_number = NEW.number)
  OR EXISTS (SELECT 1 FROM outcome WHERE meeting_id = NEW.meeting_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'what is on record of a meeting is chained'); END;
CREATE TRIGGER outcome_is_not_changed BEFORE UPDATE ON outcome
BEGIN SELECT RAISE(ABORT, 'a meeting is on record'); END;
CREATE TRIGGER outcome_is_not_deleted BEFORE DELETE ON outcome
BEGIN SELECT RAISE(ABORT, 'a meeting is on record'); END;
CREATE TRIGGER action_is_chained BEFORE INSERT ON action
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'action' AND row_key = NEW.meeting_id AND row_number = NEW.number)
  OR EXISTS (SELECT 1 FROM action WHERE meeting_id = NEW.meeting_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'what is on record of a meeting is chained'); END;
CREATE TRIGGER action_is_not_changed BEFORE UPDATE ON action
BEGIN SELECT RAISE(ABORT, 'a meeting is on record'); END;
CREATE TRIGGER action_is_not_deleted BEFORE DELETE ON action
BEGIN SELECT RAISE(ABORT, 'a meeting is on record'); END;
CREATE TRIGGER worklist_after_change AFTER UPDATE ON snapshot
BEGIN UPDATE worklist SET made_by = '' WHERE case_id = NEW.case_id; END;
CREATE TRIGGER worklist_after_standing AFTER INSERT ON standing
BEGIN DELETE FROM worklist WHERE case_id = NEW.case_id; END;
COMMIT;
