-- A store as step 12 of the schema left it. Written once, and never written again.
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
INSERT INTO agenda_item VALUES('2026-11-24','1',1,0);
INSERT INTO agenda_item VALUES('2026-11-24','2',2,1);
CREATE TABLE cases (
  id TEXT NOT NULL PRIMARY KEY
    CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^A-Za-z0-9._-]*'),
  source TEXT NOT NULL,
  created INTEGER NOT NULL CHECK (created BETWEEN 0 AND 253402300799),
  created_by TEXT NOT NULL CHECK (created_by <> '')
) STRICT;
INSERT INTO cases VALUES('1','',1793707200,'lindh');
INSERT INTO cases VALUES('2','',1793707200,'berg');
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
INSERT INTO chain VALUES(1,'cases','1',0,NULL,X'cc2900b4af05a11f478ca3a53c6386c4286c4e2ba8d71d1126568576d43f1dc3');
INSERT INTO chain VALUES(2,'journal','1',1,NULL,X'b68ed25f01687ca68eae651ddfb82696dbea0c1e2e7ffd932e8a4a95b7dc6f9b');
INSERT INTO chain VALUES(3,'journal','1',2,X'5f2e831d6e592836ffb61698fb61f44f2c19a7e6b788413861f932ae65c5483c',X'0ba93b9dcfbad29adb1cea48221d2a6fd778f445be1cab9ef5c9e6ee44f695aa');
INSERT INTO chain VALUES(4,'journal','1',3,NULL,X'5af8e42f6f5569ba4c1c76435ca6d84a13dc31b985cd0c171e005ca23682b954');
INSERT INTO chain VALUES(5,'rulebook','0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a',0,NULL,X'8583cabdeb617f80bb6b09a5b2ce7450354ad5c35fe8b56cb3780305dc671546');
INSERT INTO chain VALUES(6,'ruling','1',3,NULL,X'99d12fd221dd0130c792c269764efd36f934160adebd4befaab13097ef59e29f');
INSERT INTO chain VALUES(7,'journal','1',4,NULL,X'93f9dedd5fab72a1bf0e935005ba2fe69b5efaee0a95d21946d085e722b0f443');
INSERT INTO chain VALUES(8,'journal','1',5,NULL,X'c7e64515ab7df54fd35cf314278ce6699924d87f0bc48a186449d2d97af1821b');
INSERT INTO chain VALUES(9,'cases','2',0,NULL,X'efbe197d2a0b9ea381bc4920d6d4fd28522cf40bd9afd69979420f2f03cc6fa9');
INSERT INTO chain VALUES(10,'standing','2',1,NULL,X'66b11e795bc081dd25bbcd5661f01c8b1f908e46536767e6ba2740da5c3a157e');
INSERT INTO chain VALUES(11,'journal','1',6,X'b0707678e38f45144c5e1628d1f483c6f3e886602888c59f26dbce8b91cf84c8',X'84a244dd44e724da9f83e46a59b0bb3ddcea8bb9abac94d01cd52b47bb1b14a9');
INSERT INTO chain VALUES(12,'erasure','1',1,NULL,X'c9af8bea24da057eea70a95b2291effaa3e14425573b9dd8c1d4439d2477dfc8');
INSERT INTO chain VALUES(13,'journal','1',7,X'793ae9a271015c204369f312c97425944401f73f137618e32bc7d352e87090b9',X'f352f9817c33cc63bf7bd07e629beeb0042d701ac5c4eca3e5f2ec8f5679306b');
INSERT INTO chain VALUES(14,'revision','1',1,NULL,X'651dd6079edabb5bc2382b770b5819d9268576749032047564b0fc62eeec81ca');
INSERT INTO chain VALUES(15,'standing','2',2,NULL,X'5beaee0716f36af9b9161fd7b209951b218f89a6afca7ea10a1d55bb38a6d5b4');
INSERT INTO chain VALUES(16,'meeting','2026-11-24',0,NULL,X'a8665a51ccff77bd4bc25ddb885af7bc91dff23acb112945a3bb55dbb5a1f6d3');
INSERT INTO chain VALUES(17,'showing','2026-11-24',1,NULL,X'6ca6c97d72c1bead531698eb038c83ecf595ee2e56183419a06e0c68f11452c9');
INSERT INTO chain VALUES(18,'outcome','2026-11-24',1,NULL,X'682a2f8071ddfab15db5ecc98a1ba46281145a8d3cd6a9fed0f0214f3c6a7c86');
INSERT INTO chain VALUES(19,'action','2026-11-24',1,NULL,X'eb7e1e14a5306de18a067f46d8fffff7ada4536a12d8ba7c3c555c411e973efe');
INSERT INTO chain VALUES(20,'showing','2026-11-24',2,NULL,X'd098aeceadea6f1eefbfcd7669610333eaaf12f5732d48cc5816269fe303cca6');
INSERT INTO chain VALUES(21,'journal','1',8,NULL,X'42b9533fc112c0d47367bc9adfbeaec985b631419f3b86b64bc4ef1086de294c');
INSERT INTO chain VALUES(22,'origin','1',8,NULL,X'62b3efe91718a01b370f999334dd846979079ad5e58d757b5c91e968f713f5e1');
INSERT INTO chain VALUES(23,'journal','1',9,NULL,X'b1cc69b7749fad6ab50f7bf2e53243c6f420eeb45368bf8365e8ce69cbbacade');
INSERT INTO chain VALUES(24,'journal','1',10,NULL,X'50fd66ff5f8f25aaef819a96325f9635f880704459d307a22fc91482b9fd2b31');
INSERT INTO chain VALUES(25,'journal','1',11,NULL,X'4b678c4a2e0f023985a8041cb9de58b1303e3644c55a5b2dcf30b146a20d3b21');
INSERT INTO chain VALUES(26,'journal','1',12,NULL,X'e86cb9a995dfb0da3bd319e4d827cbed20582c7e1db6d42dd40c7a87e88c155c');
CREATE TABLE erasure (
  case_id TEXT NOT NULL REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  up_to INTEGER NOT NULL CHECK (up_to >= 0),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
  who TEXT NOT NULL CHECK (who <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (case_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO erasure VALUES('1',1,6,1793707200,'berg','asked');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 cases and journal');
INSERT INTO grdb_migrations VALUES('2 rulings');
INSERT INTO grdb_migrations VALUES('4 chain');
INSERT INTO grdb_migrations VALUES('5 meetings');
INSERT INTO grdb_migrations VALUES('6 worklist');
INSERT INTO grdb_migrations VALUES('7 pens');
INSERT INTO grdb_migrations VALUES('10 agenda');
INSERT INTO grdb_migrations VALUES('11 visits');
INSERT INTO grdb_migrations VALUES('12 search');
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
INSERT INTO identity VALUES('1',7,'patient_name',1,NULL,'{"text":"Ida"}');
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
INSERT INTO journal VALUES('1',1,1793707200,'lindh','given',NULL,1,'{"retitle":{"new":"a","old":""}}');
INSERT INTO journal VALUES('1',2,1793707202,'lindh','given',NULL,1,'{"identity":{"fact":"patient_name"}}');
INSERT INTO journal VALUES('1',3,1793707203,'lindh','given',NULL,1,'{"answer":{"fact":"review_done","new":{"yes_no":true}}}');
INSERT INTO journal VALUES('1',4,1793707204,'lindh','given',NULL,1,'{"retitle":{"new":"b","old":"a"}}');
INSERT INTO journal VALUES('1',5,1793707205,'lindh','undoing',4,1,'{"retitle":{"new":"a","old":"b"}}');
INSERT INTO journal VALUES('1',6,1793707206,'lindh','given',NULL,1,'{"identity":{"fact":"patient_name"}}');
INSERT INTO journal VALUES('1',7,1793707207,'lindh','given',NULL,1,'{"identity":{"fact":"patient_name"}}');
INSERT INTO journal VALUES('1',8,1793707208,'K. Ode','given',NULL,1,'{"retitle":{"new":"c","old":"a"}}');
INSERT INTO journal VALUES('1',9,1793707209,'lindh','given',NULL,1,'{"add_visit":{"at":0,"id":"v1","sheet":{}}}');
INSERT INTO journal VALUES('1',10,1793707210,'lindh','given',NULL,1,'{"answer":{"fact":"visit_pain_nrs","new":{"number":3},"visit":"v1"}}');
INSERT INTO journal VALUES('1',11,1793707211,'lindh','given',NULL,1,'{"add_visit":{"at":1,"id":"v2","sheet":{}}}');
INSERT INTO journal VALUES('1',12,1793707212,'lindh','given',NULL,1,'{"remove_visit":{"at":1,"id":"v2","sheet":{}}}');
CREATE TABLE meeting (
  id TEXT NOT NULL PRIMARY KEY
    CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^A-Za-z0-9._-]*'),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title TEXT NOT NULL CHECK (title <> ''),
  created INTEGER NOT NULL CHECK (created BETWEEN 0 AND 253402300799),
  created_by TEXT NOT NULL CHECK (created_by <> '')
) STRICT;
INSERT INTO meeting VALUES('2026-11-24','2026-11-24','Spine MDT',1793707210,'lindh');
CREATE TABLE origin (
  case_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  place TEXT NOT NULL CHECK (place <> ''),
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, number) REFERENCES journal (case_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO origin VALUES('1',8,'203.0.113.9');
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
INSERT INTO outcome VALUES('2026-11-24',1,'1','defer','I, R','S: operate first','no new CT',1793707280,'lindh');
CREATE TABLE pen (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO pen VALUES('1','1yvu1lgo822g4-3qvu0xduyl4wk');
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
INSERT INTO place_left VALUES('1yvu1lgo822g4-3qvu0xduyl4wk',1793707200,'1',2,'case','age_years','7');
CREATE TABLE presenting (
  meeting_id TEXT NOT NULL PRIMARY KEY REFERENCES meeting (id),
  who TEXT NOT NULL CHECK (who <> ''),
  process INTEGER NOT NULL CHECK (process > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO presenting VALUES('2026-11-24','lindh',4000000);
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
INSERT INTO revision VALUES('1',1,7,1793707200,'berg','before MDT');
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
INSERT INTO ruling VALUES('1',3,'0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a',1,'{"lesions":[{"id":"A","techniques":[{"because":"known","holds":["near.hold"],"rules":[{"rule":"ind","truth":"yes"},{"rule":"near","truth":"unknown"}],"technique":"cryoablation","verdict":"a"},{"holds":[],"rules":[{"rule":"scope","truth":"no"}],"technique":"sacroplasty","verdict":"not_applicable"}]}],"settings":{"near_mm":{"number":5},"upper":{"words":["T1","T2"]}}}');
CREATE TABLE salt (
  case_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, number) REFERENCES identity (case_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO salt VALUES('1',7,X'7293552d64f4d39009f4cc55bd6665bdf290fe1fd3d2ce543d3420679b04dd7a');
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
INSERT INTO session VALUES('1yvu1lgo822g4-3qvu0xduyl4wk','K. Ode','203.0.113.9',1793707200,'another start','pid:[1]',77,5,500,0);
CREATE TABLE showing (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  case_id TEXT REFERENCES cases (id),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
  who TEXT NOT NULL CHECK (who <> ''),
  PRIMARY KEY (meeting_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO showing VALUES('2026-11-24',1,'1',1793707220,'lindh');
INSERT INTO showing VALUES('2026-11-24',2,NULL,1793707290,'lindh');
CREATE TABLE snapshot (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 0),
  version INTEGER NOT NULL CHECK (version >= 1),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;
INSERT INTO snapshot VALUES('1',12,1,'{"lesions":[],"sheet":{"review_done":{"yes_no":true}},"studies":[],"title":"c","visits":[{"id":"v1","sheet":{"visit_pain_nrs":{"number":3}}}]}');
INSERT INTO snapshot VALUES('2',0,1,'{"lesions":[],"sheet":{},"studies":[],"title":""}');
CREATE TABLE standing (
  case_id TEXT NOT NULL REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 253402300799),
  who TEXT NOT NULL CHECK (who <> ''),
  standing TEXT NOT NULL CHECK (standing IN ('withdrawn', 'reinstated')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (case_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO standing VALUES('2',1,1793707200,'berg','withdrawn','twice');
INSERT INTO standing VALUES('2',2,1793707205,'berg','reinstated','it was not');
CREATE TABLE store (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  kind TEXT NOT NULL CHECK (kind IN ('clinic', 'demo'))
) STRICT;
INSERT INTO store VALUES(1,'clinic');
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
INSERT INTO worklist VALUES('1','',2,20000,'a',NULL,'','L1','??','age',1,'2026-11-24',NULL,0);
INSERT INTO worklist VALUES('2','',2,20000,'',NULL,'','L1','??','age',1,'2026-11-24',NULL,0);
CREATE TABLE case_number (
  number INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE REFERENCES cases (id)
) STRICT;
INSERT INTO case_number VALUES(1,'1');
INSERT INTO case_number VALUES(2,'2');
CREATE VIRTUAL TABLE search USING fts5 (
  said, met, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = none,
  columnsize = 0);
INSERT INTO search (rowid, said, met) VALUES(1,'c done review','berg ct defer first i mdt new no operate r s spine');
INSERT INTO search (rowid, said, met) VALUES(2,'','it not twice was');
CREATE TABLE name_word (
  word TEXT NOT NULL CHECK (word <> ''),
  number INTEGER NOT NULL REFERENCES case_number (number),
  PRIMARY KEY (word, number)
) STRICT, WITHOUT ROWID;
INSERT INTO name_word VALUES('ida',1);
CREATE TABLE fact_name (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO fact_name VALUES(1,'visit_pain_nrs');
INSERT INTO fact_name VALUES(2,'review_done');
CREATE TABLE answered (
  fact INTEGER NOT NULL REFERENCES fact_name (id),
  value ANY NOT NULL,
  number INTEGER NOT NULL REFERENCES case_number (number),
  PRIMARY KEY (fact, value, number)
) STRICT, WITHOUT ROWID;
INSERT INTO answered VALUES(1,3.0,1);
INSERT INTO answered VALUES(2,'yes',1);
CREATE TABLE worked_out (
  number INTEGER PRIMARY KEY REFERENCES case_number (number),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
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
CREATE TRIGGER name_goes_with_identity AFTER DELETE ON identity
BEGIN
  DELETE FROM name_word
  WHERE number = (SELECT number FROM case_number WHERE case_id = OLD.case_id);
END;
CREATE INDEX worklist_maker ON worklist (made_by);
COMMIT;
