import CaseFiles
import Logic
import Rules
import TestSupport
import Testing

/// Every flip of every sample case, made on the case, does what it says.
@Suite struct SampleFlipsTests {
  private let rulebook = Rulebook.standard

  private func samples() throws -> [Case] {
    try sourceFiles(in: "sample-cases", endingWith: ".yaml").map { path in
      CaseFile.read(
        try sourceText(path), name: path, rulebook.catalogue, rulebook.settings
      ).record
    }
  }

  private func judgement(_ record: Case, _ lesion: String, _ technique: Technique) -> Verdict? {
    rulebook.assess(record, asking: false).lesion(lesion)?[technique]?.verdict
  }

  private func meets(_ verdict: Verdict?, _ effect: Flip.Effect) -> Bool {
    guard let verdict else { return false }
    return switch effect {
    case .opens: verdict.isOpen
    case .indicates: verdict == .indicated
    case .closes: verdict.isClosed
    }
  }

  @Test(arguments: [false, true])
  func `every flip has the effect that it claims, and no part of it has`(includesFixed: Bool)
    throws
  {
    let search = FlipSearch(rulebook, includesFixed: includesFixed)
    var count = 0
    for record in try samples() {
      for lesion in search.flips(of: record) {
        for technique in lesion.techniques {
          for flip in technique.flips {
            count += 1
            let changed = try record.making(flip.changes)
            let verdict = judgement(changed, lesion.id, technique.technique)
            #expect(
              verdict == flip.gives.verdict && meets(verdict, flip.effect),
              "\(record.id) \(technique.technique) \(flip.changes.map(\.words))")
            guard flip.changes.count > 1 else { continue }
            for change in flip.changes {
              let less = try record.making([change])
              #expect(
                !meets(judgement(less, lesion.id, technique.technique), flip.effect),
                "\(record.id) \(technique.technique): \(change.words) is enough")
            }
          }
        }
      }
    }
    #expect(count > 300, "\(count) flips")
  }

  @Test func `every lift of a hold lifts it`() throws {
    var count = 0
    for record in try samples() {
      for lesion in FlipSearch(rulebook).flips(of: record) {
        for hold in lesion.holds {
          for changes in hold.lifts {
            count += 1
            let assessment = rulebook.assess(try record.making(changes), asking: false)
            let standing =
              assessment.lesion(lesion.id)?.techniques
              .first { $0.technique == hold.techniques.first }?.holds ?? []
            #expect(
              !standing.contains { $0.rule.id == hold.rule.id },
              "\(record.id) \(hold.rule.id) \(changes.map(\.words))")
          }
        }
      }
    }
    #expect(count > 100, "\(count) lifts")
  }

  @Test func `what cannot change is left out unless it is asked for`() throws {
    for record in try samples() {
      for lesion in FlipSearch(rulebook).flips(of: record) {
        for change in lesion.techniques.flatMap(\.flips).flatMap(\.changes)
        where !change.isFinding {
          #expect(Change.of(change.place.fact).changeability != .fixed, "\(change.words)")
        }
      }
    }
  }
}
