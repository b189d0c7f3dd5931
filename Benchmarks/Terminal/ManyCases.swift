import CaseFiles
import CaseStore
import Foundation
import Logic
import Rules

/// A store of as many cases as wanted: the sample cases over and over, under numbers of their own.
enum ManyCases {
  static func file(_ count: Int, at path: String) throws {
    let rulebook = Rulebook.standard
    let files = try FileManager.default.contentsOfDirectory(atPath: "sample-cases").sorted()
    let samples = try files.filter { $0.hasSuffix(".yaml") }.map { file in
      let text = try String(contentsOfFile: "sample-cases/\(file)", encoding: .utf8)
      return CaseFile.read(text, name: file, rulebook.catalogue, rulebook.settings).record
    }
    let identity = Set(
      rulebook.catalogue.declarations.filter { $0.scope == .identity }.map(\.name))
    let store = try CaseStore(at: path, kind: .clinic, identity: identity, rulings: nil)
    for number in 1...count {
      let sample = samples[number % samples.count]
      var record = Case(
        id: "2611-\(100_000 + number)", title: sample.title, source: sample.source,
        sheet: sample.sheet, lesions: sample.lesions, studies: sample.studies)
      record.sheet.answers["patient_name"] = .value(.text(name(number)))
      record.sheet.answers["age_years"] = .value(.number(Double(20 + number % 70)))
      try store.create(record, who: "benchmark", seconds: 1_793_707_200 + number)
    }
  }

  private static func name(_ number: Int) -> String {
    let family = ["Lindholm", "Abara", "Heller", "Duval", "Nowak", "Okoro", "Reyes", "Morrow"]
    let given = ["Maja", "Grace", "Otto", "Pierre", "Irena", "Daniel", "Tomas", "Ann"]
    return "\(given[number / 8 % 8]) \(family[number % 8]) \(number)"
  }
}
