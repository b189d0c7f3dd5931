import Foundation
import Logic
import Testing

@testable import CaseStore

/// Cases are filed, changed, taken back and found again.
@Suite struct RecordingTests {
  private let place = FactPlace(.lesion("A"), "pain")
  private let name = FactPlace(.wholeCase, "patient_name")

  private func filed() -> Case {
    Case(id: "2611-001", title: "Made up", lesions: [Lesion(id: "A")])
  }

  private func temporaryStore() throws -> (CaseStore, String) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "trocar-store-\(UUID().uuidString)").path
    let path = folder + "/cases.sqlite"
    return (try CaseStore(at: path, identity: ["patient_name"]), path)
  }

  @Test func `an answer is there after the store is opened again`() throws {
    let (store, path) = try temporaryStore()
    defer {
      try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
    }
    try store.create(filed(), who: "lindh", seconds: 1_000)
    let (before, journal) = try store.open("2611-001")
    let change = before.answering(place, .value(.number(7)))
    try store.record(
      change, in: "2611-001", expecting: journal.count + 1, who: "lindh", seconds: 1_001)
    let again = try CaseStore(at: path, identity: ["patient_name"])
    let (after, grown) = try again.open("2611-001")
    #expect(after[place] == .value(.number(7)))
    #expect(grown.last?.change == change)
    #expect(grown.last?.who == "lindh")
  }

  @Test func `undo is an entry of its own, and survives a restart`() throws {
    let (store, path) = try temporaryStore()
    defer {
      try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
    }
    try store.create(filed(), who: "lindh", seconds: 1_000)
    let (before, journal) = try store.open("2611-001")
    let change = before.answering(place, .unknown)
    let given = try store.record(
      change, in: "2611-001", expecting: journal.count + 1, who: "lindh", seconds: 1_001)
    try store.record(
      change.inverse, .undoing(given.number), in: "2611-001", expecting: given.number + 1,
      who: "lindh", seconds: 1_002)
    let (after, grown) = try CaseStore(at: path, identity: ["patient_name"]).open("2611-001")
    #expect(after[place] == nil)
    #expect(grown.count == journal.count + 2)
    #expect(grown.undoAndRedo.redo.last?.number == given.number)
  }

  @Test func `a number that someone else has taken is refused and nothing is recorded`() throws {
    let store = try CaseStore(inMemoryAs: .clinic, identity: [])
    try store.create(filed(), who: "lindh", seconds: 1_000)
    let (before, journal) = try store.open("2611-001")
    let next = journal.count + 1
    try store.record(
      before.answering(place, .unknown), in: "2611-001", expecting: next, who: "a", seconds: 1)
    #expect(throws: StoreError.overtaken(id: "2611-001", next: next + 1)) {
      try store.record(
        before.answering(place, .value(.number(1))), in: "2611-001", expecting: next, who: "b",
        seconds: 2)
    }
    #expect(try store.open("2611-001").1.count == next)
  }

  @Test func `the file is private, and one that is not is refused with the remedy`() throws {
    let (store, path) = try temporaryStore()
    defer {
      try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
    }
    try store.create(filed(), who: "lindh", seconds: 1_000)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: StoreError.notPrivate(path: path, command: "chmod 600 \(path)")) {
      try CaseStore(at: path, identity: [])
    }
  }

  @Test func `who the patient is stands outside of the journal`() throws {
    let (store, path) = try temporaryStore()
    defer {
      try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
    }
    try store.create(filed(), who: "lindh", seconds: 1_000)
    let (before, journal) = try store.open("2611-001")
    try store.record(
      before.answering(name, .value(.text("Maja Lindholm"))), in: "2611-001",
      expecting: journal.count + 1, who: "lindh", seconds: 1_001)
    #expect(try store.open("2611-001").0[name] == .value(.text("Maja Lindholm")))
    let changes = try store.reading { tables in
      try tables.changeTexts(of: "2611-001")
    }
    #expect(!changes.contains { $0.contains("Lindholm") })
  }

  @Test func `samples and a clinic's cases never stand in one store`() throws {
    let (_, path) = try temporaryStore()
    defer {
      try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
    }
    #expect(throws: StoreError.wrongKind(path: path, found: .clinic)) {
      try CaseStore.demo(at: path, samples: [filed()], identity: [], who: "lindh", seconds: 1)
    }
  }
}
