-- A store as step 4 of the schema left it, before there was a step 3. Written once, and never written
-- again.
PRAGMA application_id = 1416785763;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 cases and journal');
INSERT INTO grdb_migrations VALUES('2 rulings');
INSERT INTO grdb_migrations VALUES('4 chain');
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
INSERT INTO cases VALUES('1','',1793707200,'lindh');
INSERT INTO cases VALUES('2','',1793707200,'berg');
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
CREATE TABLE snapshot (
  case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
  number INTEGER NOT NULL CHECK (number >= 0),
  version INTEGER NOT NULL CHECK (version >= 1),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;
INSERT INTO snapshot VALUES('1',7,1,'{"lesions":[],"sheet":{"review_done":{"yes_no":true}},"studies":[],"title":"a"}');
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
INSERT INTO chain VALUES(3,'journal','1',2,X'59ad129b91d9aef67a774bfe494466094980691b798b2847cb56e0e68e215b51',X'bdcd0d17f592c025d89f3d2e689b4d9de6284a5d551049c447f1998e8bd85bec');
INSERT INTO chain VALUES(4,'journal','1',3,NULL,X'3ae0a1b2c7b3d63d40269f8c392a77fbaac8b4a34c47107ec8b57e3e5e62afed');
INSERT INTO chain VALUES(5,'rulebook','0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a',0,NULL,X'eb5b2d23ca6f749cf641982b062c1d9de3ac3fc2027d29f490dc765353c603e4');
INSERT INTO chain VALUES(6,'ruling','1',3,NULL,X'e68c6a405fc1bf2c6e923c5ac9d91bd3f532beb851ca3b85796d9aceacc151b5');
INSERT INTO chain VALUES(7,'journal','1',4,NULL,X'e3a674bf0ec1f2b72c2f56004b69a8d6850d9272a4cf2e68caaa08b5c7cb3ab0');
INSERT INTO chain VALUES(8,'journal','1',5,NULL,X'87440f50f43949d4969c9df010a7b31c79a1d4f741f67228ff5f6d0306825d7f');
INSERT INTO chain VALUES(9,'cases','2',0,NULL,X'0d27ae8d2229fd18d7ff6dbb4ae8d3924b89bba7125c9938398150c764e0f945');
INSERT INTO chain VALUES(10,'standing','2',1,NULL,X'a5a6906652b853e7380710e5efa2f2d2cdf5292b531f343fb7c45d5dd75208c1');
INSERT INTO chain VALUES(11,'journal','1',6,X'c7a3ef0ae12b16d0132ab69c5b41f324df1baf792b20b39a663dee64f66d4783',X'8a6939453faa71c4bb31f4d5c69f82a11077652513a8852899e9adc096437345');
INSERT INTO chain VALUES(12,'erasure','1',1,NULL,X'b1dfa3b940213e75d3d13b3923e68f523ceadfcfaa554f7bc638159604e33dc0');
INSERT INTO chain VALUES(13,'journal','1',7,X'b7ee26bdff16208eeda7d58332f5bec0ff336dc4916f8123f9c23efc0b64bdd3',X'432a89e033dd4cac15830f80df9b3ab255f09dab73be3b53e938352615f22029');
INSERT INTO chain VALUES(14,'revision','1',1,NULL,X'00535a7331f03bfc6513c5be9de174e838b23202e793863ed083ecb5331e4be9');
CREATE TABLE salt (
  case_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, number) REFERENCES identity (case_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO salt VALUES('1',7,X'78039798b5ba88ccf8759f47ce699a79bb73ae47221776e838ace5a2c0603807');
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
COMMIT;
