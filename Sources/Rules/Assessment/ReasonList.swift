internal import Logic

/// Rules as they stand for a lesion, in the order of the rulebook.
///
/// Everything is on record from the assessment on; a reason is put together when it is read, so
/// that those that nobody reads cost next to nothing.
package struct ReasonList: RandomAccessCollection, Sendable {
  private let record: AssessmentRecord
  private let lesion: Int
  /// The rules by their places in the rulebook.
  private let rules: [Int]

  init(_ record: AssessmentRecord, lesion: Int, rules: [Int]) {
    (self.record, self.lesion, self.rules) = (record, lesion, rules)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { rules.count }

  package subscript(position: Int) -> Reason { record.reason(rules[position], lesion: lesion) }
}

extension ReasonList: Hashable {
  package static func == (left: ReasonList, right: ReasonList) -> Bool {
    let isSame =
      left.record === right.record && left.lesion == right.lesion && left.rules == right.rules
    return isSame || left.elementsEqual(right)
  }

  package func hash(into hasher: inout Hasher) {
    for reason in self { hasher.combine(reason) }
  }
}

/// What an assessment rests on: of each lesion, which rules hold and how the facts stand.
final class AssessmentRecord: Sendable {
  private let rulebook: Rulebook
  /// For each lesion, whether each rule holds.
  let truths: [[Truth]]
  private let readings: LesionReadings

  /// Puts every rule to every lesion.
  init(_ rulebook: Rulebook, _ reader: CaseReader) {
    self.rulebook = rulebook
    truths = reader.record.lesions.indices.map { lesion in
      reader.truths(from: rulebook.form.when, at: .lesion(lesion))
    }
    readings = reader.lesionReadings(of: rulebook.form.verdictFacts)
  }

  func reason(_ rule: Int, lesion: Int) -> Reason {
    Reason(
      rule: rulebook.rules[rule], truth: truths[lesion][rule],
      facts: rulebook.form.facts[rule].map { fact in
        let (name, reading) = readings.reading(fact, lesion: lesion)
        return FactReading(name: name, reading: reading)
      })
  }
}
