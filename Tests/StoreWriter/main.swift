import CaseStore
import Foundation
import Logic

// A program that works on a store until it is stopped, for tests that stop it.
//
//     StoreWriter write PATH CASE-ID [ENTRIES]    its first output is `ready`, then the number of
//                                                 each entry once the store has returned from it
//     StoreWriter session PATH CASE-ID WHO PATIENCE [ENTRIES]
//                                                 the same in a session that asks for the pen: `pen` when
//                                                 it has it, `left TEXT` where it was cut off last, and
//                                                 after so many entries it hands the pen over
//     StoreWriter open PATH                       brings a store up to date, and says `done`
//     StoreWriter backup PATH FILE                the same of a backup
//     StoreWriter restore FILE PATH               and of a restore

let names: Set<FactName> = ["patient_name"]

func say(_ text: String) {
  FileHandle.standardOutput.write(Data((text + "\n").utf8))
}

/// Adds entries after whatever the journal holds; of two writers on one case, the one that comes
/// second reads the case again.
func write(_ path: String, _ id: String, _ entries: Int) throws {
  let store = try CaseStore(at: path, identity: names)
  do {
    try store.create(Case(id: id), who: "writer", seconds: 0)
  } catch StoreError.caseExists {}
  say("ready")
  var left = entries
  while left > 0 {
    let (filed, journal) = try store.open(id)
    let next = journal.count + 1
    let place = FactPlace(.wholeCase, next.isMultiple(of: 7) ? "patient_name" : "counter")
    let change = filed.answering(place, .value(.text("entry \(next)")))
    do {
      try store.record(change, in: id, expecting: next, who: "writer", seconds: next)
      say("\(next)")
      left -= 1
    } catch StoreError.overtaken {}
  }
}

let words = Array(CommandLine.arguments.dropFirst())
do {
  switch (words.first, words.count) {
  case ("write", 3...): try write(words[1], words[2], words.count > 3 ? Int(words[3]) ?? 0 : .max)
  case ("session", 5...):
    var desk = try WriterAtDesk(words[1], words[2], words[3], patience: Int(words[4]) ?? 0)
    try desk.work(handingOverAfter: words.count > 5 ? Int(words[5]) ?? 0 : .max)
  case ("open", 2):
    _ = try CaseStore(at: words[1], identity: names)
    say("done")
  case ("backup", 3):
    _ = try CaseStore(at: words[1], identity: names).backUp(to: words[2], replacing: true)
    say("done")
  case ("restore", 3):
    _ = try CaseStore.restore(
      from: words[1], to: words[2], kind: .clinic, identity: names, mark: "aside")
    say("done")
  default:
    say("usage: StoreWriter write|session|open|backup|restore ...")
    exit(64)
  }
} catch {
  say("\(error)")
  exit(1)
}
