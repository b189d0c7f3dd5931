-- A store as step 11 of the schema left it. Written once, and never written again.
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
  place INTEGER NOT NULL CHECK (place >= 1), dealt_with INTEGER NOT NULL DEFAULT 0 CHECK (dealt_with IN (0, 1)),
  PRIMARY KEY (meeting_id, case_id),
  UNIQUE (meeting_id, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "agenda_item" VALUES('2026-11-24','1',1,0);
INSERT INTO "agenda_item" VALUES('2026-11-24','2',2,1);
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
INSERT INTO "chain" VALUES(3,'journal','1',2,X'5F2E831D6E592836FFB61698FB61F44F2C19A7E6B788413861F932AE65C5483C',X'0BA93B9DCFBAD29ADB1CEA48221D2A6FD778F445BE1CAB9EF5C9E6EE44F695AA');
INSERT INTO "chain" VALUES(4,'journal','1',3,NULL,X'5AF8E42F6F5569BA4C1C76435CA6D84A13DC31B985CD0C171E005CA23682B954');
INSERT INTO "chain" VALUES(5,'rulebook','0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a',0,NULL,X'8583CABDEB617F80BB6B09A5B2CE7450354AD5C35FE8B56CB3780305DC671546');
INSERT INTO "chain" VALUES(6,'ruling','1',3,NULL,X'99D12FD221DD0130C792C269764EFD36F934160ADEBD4BEFAAB13097EF59E29F');
INSERT INTO "chain" VALUES(7,'journal','1',4,NULL,X'93F9DEDD5FAB72A1BF0E935005BA2FE69B5EFAEE0A95D21946D085E722B0F443');
INSERT INTO "chain" VALUES(8,'journal','1',5,NULL,X'C7E64515AB7DF54FD35CF314278CE6699924D87F0BC48A186449D2D97AF1821B');
INSERT INTO "chain" VALUES(9,'cases','2',0,NULL,X'EFBE197D2A0B9EA381BC4920D6D4FD28522CF40BD9AFD69979420F2F03CC6FA9');
INSERT INTO "chain" VALUES(10,'standing','2',1,NULL,X'66B11E795BC081DD25BBCD5661F01C8B1F908E46536767E6BA2740DA5C3A157E');
INSERT INTO "chain" VALUES(11,'journal','1',6,X'B0707678E38F45144C5E1628D1F483C6F3E886602888C59F26DBCE8B91CF84C8',X'84A244DD44E724DA9F83E46A59B0BB3DDCEA8BB9ABAC94D01CD52B47BB1B14A9');
INSERT INTO "chain" VALUES(12,'erasure','1',1,NULL,X'C9AF8BEA24DA057EEA70A95B2291EFFAA3E14425573B9DD8C1D4439D2477DFC8');
INSERT INTO "chain" VALUES(13,'journal','1',7,X'793AE9A271015C204369F312C97425944401F73F137618E32BC7D352E87090B9',X'F352F9817C33CC63BF7BD07E629BEEB0042D701AC5C4ECA3E5F2EC8F5679306B');
INSERT INTO "chain" VALUES(14,'revision','1',1,NULL,X'651DD6079EDABB5BC2382B770B5819D9268576749032047564B0FC62EEEC81CA');
INSERT INTO "chain" VALUES(15,'standing','2',2,NULL,X'5BEAEE0716F36AF9B9161FD7B209951B218F89A6AFCA7EA10A1D55BB38A6D5B4');
INSERT INTO "chain" VALUES(16,'meeting','2026-11-24',0,NULL,X'A8665A51CCFF77BD4BC25DDB885AF7BC91DFF23ACB112945A3BB55DBB5A1F6D3');
INSERT INTO "chain" VALUES(17,'showing','2026-11-24',1,NULL,X'6CA6C97D72C1BEAD531698EB038C83ECF595EE2E56183419A06E0C68F11452C9');
INSERT INTO "chain" VALUES(18,'outcome','2026-11-24',1,NULL,X'682A2F8071DDFAB15DB5ECC98A1BA46281145A8D3CD6A9FED0F0214F3C6A7C86');
INSERT INTO "chain" VALUES(19,'action','2026-11-24',1,NULL,X'EB7E1E14A5306DE18A067F46D8FFFFF7ADA4536A12D8BA7C3C555C411E973EFE');
INSERT INTO "chain" VALUES(20,'showing','2026-11-24',2,NULL,X'D098AECEADEA6F1EEFBFCD7669610333EAAF12F5732D48CC5816269FE303CCA6');
INSERT INTO "chain" VALUES(21,'journal','1',8,NULL,X'42B9533FC112C0D47367BC9ADFBEAEC985B631419F3B86B64BC4EF1086DE294C');
INSERT INTO "chain" VALUES(22,'origin','1',8,NULL,X'62B3EFE91718A01B370F999334DD846979079AD5E58D757B5C91E968F713F5E1');
INSERT INTO "chain" VALUES(23,'journal','1',9,NULL,X'B1CC69B7749FAD6AB50F7BF2E53243C6F420EEB45368BF8365E8CE69CBBACADE');
INSERT INTO "chain" VALUES(24,'journal','1',10,NULL,X'50FD66FF5F8F25AAEF819A96325F9635F880704459D307A22FC91482B9FD2B31');
INSERT INTO "chain" VALUES(25,'journal','1',11,NULL,X'4B678C4A2E0F023985A8041CB9DE58B1303E3644C55A5B2DCF30B146A20D3B21');
INSERT INTO "chain" VALUES(26,'journal','1',12,NULL,X'E86CB9A995DFB0DA3BD319E4D827CBED20582C7E1DB6D42DD40C7A87E88C155C');
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
INSERT INTO "grdb_migrations" VALUES('10 agenda');
INSERT INTO "grdb_migrations" VALUES('11 visits');
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
INSERT INTO "journal" VALUES('1',9,1793707209,'lindh','given',NULL,1,'{"add_visit":{"at":0,"id":"v1","sheet":{}}}');
INSERT INTO "journal" VALUES('1',10,1793707210,'lindh','given',NULL,1,'{"answer":{"fact":"visit_pain_nrs","new":{"number":3},"visit":"v1"}}');
INSERT INTO "journal" VALUES('1',11,1793707211,'lindh','given',NULL,1,'{"add_visit":{"at":1,"id":"v2","sheet":{}}}');
INSERT INTO "journal" VALUES('1',12,1793707212,'lindh','given',NULL,1,'{"remove_visit":{"at":1,"id":"v2","sheet":{}}}');
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
INSERT INTO "pen" VALUES('1','1yvu1lgo822g4-3qvu0xduyl4wk');
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
INSERT INTO "place_left" VALUES('1yvu1lgo822g4-3qvu0xduyl4wk',1793707200,'1',2,'case','age_years','7');
CREATE TABLE presenting (
  meeting_id TEXT NOT NULL PRIMARY KEY REFERENCES meeting (id),
  who TEXT NOT NULL CHECK (who <> ''),
  process INTEGER NOT NULL CHECK (process > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO "presenting" VALUES('2026-11-24','lindh',4000000);
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
INSERT INTO "salt" VALUES('1',7,X'7293552D64F4D39009F4CC55BD6665BDF290FE1FD3D2CE543D3420679B04DD7A');
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
INSERT INTO "session" VALUES('1yvu1lgo822g4-3qvu0xduyl4wk','K. Ode','203.0.113.9',1793707200,'another start','pid:[1]',77,5,500,0);
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
INSERT INTO "snapshot" VALUES('1',12,1,'{"lesions":[],"sheet":{"review_done":{"yes_no":true}},"studies":[],"title":"c","visits":[{"id":"v1","sheet":{"visit_pain_nrs":{"number":3}}}]}');
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
