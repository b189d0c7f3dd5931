-- A store as step 7 of the schema left it. Written once, and never written again.
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
INSERT INTO "chain" VALUES(3,'journal','1',2,X'BCF3531541FA27EB004735357BEDDCD1F7DF68CA1A1194504BB0795402BB18F6',X'2E862F0CC334DA9C6016F48DF44F17685032F4DE9BC855721F56EDF88C12A22F');
INSERT INTO "chain" VALUES(4,'journal','1',3,NULL,X'53F01ECD37568E56189808AADC29872802A4A97159CC40F73F077533FF98BCF8');
INSERT INTO "chain" VALUES(5,'rulebook','0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a',0,NULL,X'C4F21F0A1057C996B329314BB0D0195D5AFD2C6D0767BFF731DF81CD7334A8C5');
INSERT INTO "chain" VALUES(6,'ruling','1',3,NULL,X'FB2179DF416C1E845F749E77552A51788B28C3C5C7788BDA5AFAD6773A9701D4');
INSERT INTO "chain" VALUES(7,'journal','1',4,NULL,X'70D6413A5EA5514D84D2256B7B70E7D0EA71B684C6C77787AFAC9559E1C83DE3');
INSERT INTO "chain" VALUES(8,'journal','1',5,NULL,X'A1EA425F33A4F7B3A5FFAAA24CAB66BAC3DB4595210957C0E06BEA1820D04FE6');
INSERT INTO "chain" VALUES(9,'cases','2',0,NULL,X'96F06058FBA160E526E4E62A5846920C9D67E41B222BD1AEEF4143483B9127FA');
INSERT INTO "chain" VALUES(10,'standing','2',1,NULL,X'6ABA3375875743D7B344E9E9CCA7A73D2B2A0B3C2AE0F8FF5A145D55D599743D');
INSERT INTO "chain" VALUES(11,'journal','1',6,X'2FDB5A43BEBD3E9E2B419B5F89DE356FEB0E8D1E2F3B0AE75D479F082D04FFF7',X'F68C4BB8DC0BFF117F7902C2D3CB85D07FBA805EA225D373B29FF976BAEC8C94');
INSERT INTO "chain" VALUES(12,'erasure','1',1,NULL,X'F05594637265E15C5D3231F9A584525D1EAC643A01026F16309BEB71C326948A');
INSERT INTO "chain" VALUES(13,'journal','1',7,X'8E38B9AEB7373E30F568BB434647E00BBE3CD22229529126EA04A3C68CAC61AD',X'54CAC46B47697D1A4CECBA8C6DE845204122DF0652CE3D5D55AF0515F11356AC');
INSERT INTO "chain" VALUES(14,'revision','1',1,NULL,X'161C49CFA1CFB4AE6295433CC1A9C635796AE3DEB44C678CCCF8BA083B029BD0');
INSERT INTO "chain" VALUES(15,'standing','2',2,NULL,X'770F4C03E165FDD702356FB2BA0357E8CDB300BACFBACBFA14F053260602F072');
INSERT INTO "chain" VALUES(16,'meeting','2026-11-24',0,NULL,X'C47D8BA137BE0EA4F32C4D1877871937E1515F6CBBF269C0853997F68300AF01');
INSERT INTO "chain" VALUES(17,'showing','2026-11-24',1,NULL,X'653BE513E10CC19ED15255C66054E70BB07DFF76C1DEE89E48891F6A4DFD72DF');
INSERT INTO "chain" VALUES(18,'outcome','2026-11-24',1,NULL,X'411BFA582043E27208CD04D2898742BEC52C80657A5C75956EE285D025D003AB');
INSERT INTO "chain" VALUES(19,'action','2026-11-24',1,NULL,X'17DE503BAA85C11C12C3D128EC618292196CCC06ACBD14BE1718D595A00D0943');
INSERT INTO "chain" VALUES(20,'showing','2026-11-24',2,NULL,X'4EDCD4FF711EADE93FEA61F7CE73D09211F11B2BCA682A89FB51D3DDE5246B39');
INSERT INTO "chain" VALUES(21,'journal','1',8,NULL,X'3A18E71BD3AFE2F6F9C0746F0F92FC1D8DA28EE04402CD66D7C1A8D179BEDA0F');
INSERT INTO "chain" VALUES(22,'origin','1',8,NULL,X'ED0AB6FFAB44BEC5DEABBCEAC0F5B096545335CEC5C76782C537E53355E9BE3B');
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
INSERT INTO "grdb_migrations" VALUES('7 pens');
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
INSERT INTO "journal" VALUES('1',8,1793707208,'K. Ode','given',NULL,1,'{"retitle":{"new":"c","old":"a"}}');
CREATE TABLE meeting (
  id TEXT NOT NULL PRIMARY KEY
    CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^A-Za-z0-9._-]*'),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL CHECK (title <> ''),
  created INTEGER NOT NULL CHECK (created BETWEEN 0 AND 253402300799),
  created_by TEXT NOT NULL CHECK (created_by <> '')
) STRICT;
INSERT INTO "meeting" VALUES('2026-11-24','2026-11-24','Spine MDT',1793707210,'lindh');
CREATE TABLE origin (
  case_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  place TEXT NOT NULL CHECK (place <> ''),
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, number) REFERENCES journal (case_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO "origin" VALUES('1',8,'203.0.113.9');
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
CREATE TABLE pen (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO "pen" VALUES('1','2io72u7l0mkay-2yp6isbr8fthd');
CREATE TABLE pen_request (
  case_id TEXT NOT NULL REFERENCES cases (id),
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  asked INTEGER NOT NULL,
  PRIMARY KEY (case_id, session_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE place_left (
  session_id TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
  seconds INTEGER NOT NULL,
  case_id TEXT NOT NULL REFERENCES cases (id),
  step INTEGER NOT NULL,
  subject TEXT,
  fact TEXT,
  typed TEXT,
  CHECK ((fact IS NULL) = (subject IS NULL) AND (typed IS NULL OR fact IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO "place_left" VALUES('2io72u7l0mkay-2yp6isbr8fthd',1793707200,'1',2,'case','age_years','7');
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
INSERT INTO "salt" VALUES('1',7,X'B67DE067DA07A52373B6A4DD39CF4FF6152DC3BFEFD8250782204CFD1591DC1A');
CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  who TEXT NOT NULL CHECK (who <> ''),
  place TEXT CHECK (place <> ''),
  began INTEGER NOT NULL,
  boot TEXT NOT NULL,
  space TEXT NOT NULL,
  process INTEGER NOT NULL,
  born INTEGER NOT NULL,
  stirred INTEGER NOT NULL,
  is_over INTEGER NOT NULL DEFAULT 0 CHECK (is_over IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO "session" VALUES('2io72u7l0mkay-2yp6isbr8fthd','K. Ode','203.0.113.9',1793707200,'another start','pid:[1]',77,5,500,0);
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
INSERT INTO "snapshot" VALUES('1',8,1,'{"lesions":[],"sheet":{"review_done":{"yes_no":true}},"studies":[],"title":"c"}');
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
INSERT INTO "worklist" VALUES('1','',2,20000,'a',NULL,'','L1','??','age',1,'2026-11-24',NULL,0);
INSERT INTO "worklist" VALUES('2','rulebook 2026.11',2,20000,'',NULL,'','L1','??','age',1,'2026-11-24',NULL,0);
CREATE INDEX worklist_order ON worklist (urgency, day, case_id);
CREATE INDEX pen_session ON pen (session_id);
CREATE INDEX pen_request_session ON pen_request (session_id);
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
CREATE TRIGGER origin_is_chained BEFORE INSERT ON origin
WHEN NOT EXISTS (
  SELECT 1 FROM chain
  WHERE relation = 'origin' AND row_key = NEW.case_id AND row_number = NEW.number)
  OR EXISTS (SELECT 1 FROM origin WHERE case_id = NEW.case_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'from where an entry came is chained'); END;
CREATE TRIGGER origin_is_not_changed BEFORE UPDATE ON origin
BEGIN SELECT RAISE(ABORT, 'from where an entry came is on record'); END;
CREATE TRIGGER origin_is_not_deleted BEFORE DELETE ON origin
BEGIN SELECT RAISE(ABORT, 'from where an entry came is on record'); END;
COMMIT;
