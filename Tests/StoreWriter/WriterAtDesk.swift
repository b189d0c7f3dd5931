import CaseStore
import Foundation
import Logic

/// Works at a case as a screen does: takes the pen, answers, notes what is half typed.
struct WriterAtDesk {
  private let store: CaseStore
  private let id: String
  private let who: String
  private var hasPen = false
  private var entries = 0

  init(_ path: String, _ id: String, _ who: String, patience: Int) throws {
    var opened = try CaseStore(at: path, identity: ["patient_name"])
    do {
      try opened.create(Case(id: id), who: who, seconds: 0)
    } catch StoreError.caseExists {}
    opened.beginSession(who: who, seconds: 0, patience: patience)
    (store, self.id, self.who) = (opened, id, who)
  }

  /// Works until it is stopped, and hands the pen over after so many entries. Gives up after a minute.
  mutating func work(handingOverAfter most: Int) throws {
    say("ready")
    if let left = try store.takeUpPlaceLeft() { say("left \(left.field?.typed ?? "")") }
    try see(store.takePen(of: id))
    let end = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < end {
      if !hasPen {
        usleep(1_000)
        try see(store.askForPen(of: id))
        continue
      }
      try answer()
      if entries >= most { try see(store.handOverPen(of: id)) }
    }
    say("no end")
  }

  private mutating func see(_ pen: Pen) throws {
    let isMine = if case .mine = pen { true } else { false }
    if isMine, !hasPen { say("pen") }
    hasPen = isMine
  }

  private mutating func answer() throws {
    let (filed, journal) = try store.open(id)
    let next = journal.count + 1
    let place = FactPlace(.wholeCase, next.isMultiple(of: 7) ? "patient_name" : "counter")
    let change = filed.answering(place, .value(.text("entry \(next)")))
    do {
      try store.record(change, in: id, expecting: next, who: who, seconds: next)
    } catch StoreError.overtaken {
      return
    } catch StoreError.penHeld {
      hasPen = false
      return
    }
    say("\(next)")
    entries += 1
    let field = PlaceLeft.Field(subject: "case", fact: "counter", typed: "half \(next)")
    try store.stir(at: PlaceLeft(caseID: id, step: 1, field: field, seconds: next))
    say("noted half \(next)")
  }
}
