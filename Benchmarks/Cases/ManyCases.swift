import CaseFiles
import CaseStore
import Foundation
import Logic
import Rules

/// A store of as many cases as wanted: the sample cases over and over, each with a number, a name,
/// an age and days of its own, and some with an answer less. The same in every run.
package struct ManyCases {
  private let samples: [Case]
  private var numbers = Numbers(state: 2611)

  package init() throws {
    let rulebook = Rulebook.standard
    let files = try FileManager.default.contentsOfDirectory(atPath: "sample-cases").sorted()
    samples = try files.filter { $0.hasSuffix(".yaml") }.map { file in
      let text = try String(contentsOfFile: "sample-cases/\(file)", encoding: .utf8)
      return CaseFile.read(text, name: file, rulebook.catalogue, rulebook.settings).record
    }
  }

  /// So many cases in one transaction.
  private static let atATime = 2_000

  /// Files so many cases in a store, each with the entries that make it.
  package mutating func file(_ count: Int, at path: String) throws {
    let store = try CaseStore(at: path, kind: .clinic, identity: RecordFacts.identity)
    for start in stride(from: 1, through: count, by: Self.atATime) {
      let cases = (start..<min(start + Self.atATime, count + 1)).map { next($0) }
      try store.create(cases, who: "benchmark", seconds: 1_793_707_200 + start)
    }
  }

  private mutating func next(_ number: Int) -> Case {
    let sample = samples[number % samples.count]
    var record = Case(
      id: "2611-\(100_000 + number)", title: sample.title, source: sample.source,
      sheet: sample.sheet, lesions: sample.lesions, studies: sample.studies)
    record.sheet.answers["patient_name"] = .value(.text(name(number)))
    record.sheet.answers["age_years"] = .value(
      .number(Double(Int.random(in: 20..<90, using: &numbers))))
    let days = Int.random(in: -60...60, using: &numbers)
    for fact in ["procedure_date", "mdt_date"] as [FactName] {
      guard case .value(.date(let date)) = record.sheet.answers[fact] else { continue }
      record.sheet.answers[fact] = CalendarDate(dayNumber: date.dayNumbers.lowerBound + days)
        .map { .value(.date($0)) }
    }
    if Int.random(in: 0..<4, using: &numbers) == 0, let fact = fact(of: record) {
      record.lesions[0].sheet.answers[fact] = nil
      record.lesions[0].sheet.assumptions[fact] = nil
    }
    return record
  }

  /// An answer of the first lesion to do without.
  private mutating func fact(of record: Case) -> FactName? {
    record.lesions.first?.sheet.answers.keys.sorted { $0.rawValue < $1.rawValue }
      .randomElement(using: &numbers)
  }

  private mutating func name(_ number: Int) -> String {
    let family = ["Lindholm", "Abara", "Heller", "Duval", "Nowak", "Okoro", "Reyes", "Morrow"]
    let given = ["Maja", "Grace", "Otto", "Pierre", "Irena", "Daniel", "Tomas", "Ann"]
    return "\(given[number / 8 % 8]) \(family[number % 8]) \(number)"
  }
}

/// The same numbers in every run: the generator of Knuth's MMIX, its upper half twice.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 { half() << 32 | half() }

  private mutating func half() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 32
  }
}
