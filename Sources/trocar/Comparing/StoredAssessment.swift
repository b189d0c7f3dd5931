internal import Foundation
internal import Logic
internal import Reports
internal import Rules

/// An assessment as `trocar assess --format json` gave it earlier.
struct StoredAssessment: Decodable {
  let file: String
  let caseID: String
  let rulebook: Mark
  let lesions: [OfLesion]

  enum CodingKeys: String, CodingKey {
    case file, rulebook, lesions
    case caseID = "case"
  }

  struct Mark: Decodable {
    let version: String
    let digest: String
  }

  struct OfLesion: Decodable {
    let id: String
    let techniques: [OfTechnique]
  }

  struct OfTechnique: Decodable {
    let technique: String
    let verdict: String
    let because: String?
    let reasons: [OfRule]
    let holds: [OfHold]
  }

  struct OfRule: Decodable {
    let rule: String
    let truth: String
    let facts: [String: JSON]
  }

  struct OfHold: Decodable {
    let rule: String
  }

  /// Reads what the command wrote: an array, one assessment a case file.
  static func read(_ path: String) throws -> [StoredAssessment] {
    let bytes = try TextFile.bytes(of: path)
    let other = Failure(
      "\(path) is not what `trocar assess --format json` writes. Name such a file, or a case.")
    guard !JSONNesting.isTooDeep(bytes) else { throw other }
    do {
      return try JSONDecoder().decode([StoredAssessment].self, from: Data(bytes))
    } catch is DecodingError {
      throw other
    }
  }

  func standpoints() throws -> [Standpoint] {
    try lesions.flatMap { lesion in
      try lesion.techniques.map { said in
        guard let technique = Technique(rawValue: said.technique),
          let verdict = Verdict(rawValue: said.verdict)
        else {
          throw Failure("\(file): \(said.technique) \(said.verdict) is not known to this program.")
        }
        return Standpoint(
          lesion: lesion.id, technique: technique, verdict: verdict,
          because: said.because.flatMap(Because.init),
          deciding: said.reasons.compactMap { reason in
            Truth(rawValue: reason.truth).map { .init(rule: reason.rule, truth: $0) }
          }, holds: said.holds.map(\.rule))
      }
    }
  }

  /// Facts that are not as the deciding rules read them then: it is not the same case any more.
  func otherAnswers(in record: Case, _ rulebook: Rulebook) -> [String] {
    let reader = rulebook.reader(of: record)
    var found: [String] = []
    for lesion in lesions {
      guard let index = record.lesions.firstIndex(where: { $0.id == lesion.id }) else {
        found.append("lesion \(lesion.id) is not in the case any more")
        continue
      }
      let read = lesion.techniques.flatMap(\.reasons).flatMap(\.facts)
      for (name, then) in read.sorted(by: { $0.key < $1.key }) {
        guard let fact = rulebook.catalogue[FactName(name)] else { continue }
        let now = reader.reading(fact.name, at: .lesion(index))
        if now.json.written != then.written {
          found.append(
            "\(lesion.id) \(fact.label): was \(then.bare), is \(fact.words(for: now))")
        }
      }
    }
    return found.uniqued
  }
}

extension JSON: Decodable {
  /// Reads a reading: a word, a number, yes or no, a list, or the two ends of a number.
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let isYes = try? value.decode(Bool.self) {
      self = .bool(isYes)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSON].self) {
      self = .array(list)
    } else {
      let ends = try value.decode([String: Double].self)
      self = JSON(
        members: ["low", "high"].compactMap { end in ends[end].map { (end, .number($0)) } })
    }
  }

  /// The value without quotes.
  fileprivate var bare: String {
    if case .text(let text) = self { text.withBlanks } else { written }
  }
}
