import CaseStore
import Foundation
import Logic

// A program that writes to a store until it is stopped, for tests that stop it. It writes the
// number of each entry to its output once the store has returned from recording it.
//
//     StoreWriter PATH CASE-ID [ENTRIES]
//
// It adds an entry after whatever the journal holds; of two writers on one case, the one that
// comes second reads the case again. The program's first output is `ready`.

func say(_ text: String) {
  FileHandle.standardOutput.write(Data((text + "\n").utf8))
}

let words = CommandLine.arguments.dropFirst()
guard words.count >= 2, let path = words.first, let id = words.dropFirst().first else {
  say("usage: StoreWriter PATH CASE-ID [ENTRIES]")
  exit(64)
}
var left = words.dropFirst(2).first.flatMap { Int($0) } ?? Int.max

do {
  let store = try CaseStore(at: path, identity: ["patient_name"])
  do {
    try store.create(Case(id: id), who: "writer", seconds: 0)
  } catch StoreError.caseExists {}
  say("ready")
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
} catch {
  say("\(error)")
  exit(1)
}
