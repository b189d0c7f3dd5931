package import Logic

/// One thing that a scale is made from.
package struct ScalePart: Sendable, Identifiable {
  /// The key on the command line and in JSON: snake_case and never reused.
  package let name: String
  package let label: String
  /// What is asked, where the label does not say it all.
  package let help: String?
  package let kind: Kind

  /// Whether the scale can be read without it: what is not given is then itself an answer.
  package let isOptional: Bool

  /// Words for which the scale was not made, and what to do instead.
  package let elsewhere: Elsewhere?

  /// Another unit in which laboratories report it; nothing where there is none.
  var otherUnit: OtherUnit?

  /// What stands for the part while it is missing: every choice, or the numbers at and between
  /// those that matter. They may depend on what is given.
  let candidates: @Sendable (ScaleEntries) -> [FactValue]

  package var id: String { name }

  /// What kind of entry a part takes.
  package enum Kind: Hashable, Sendable {
    case choice([ScaleChoice])
    /// Both ends are included; with a step, only multiples of it.
    case number(unit: String, range: ClosedRange<Double>, step: Double?)
    case yesNo
    /// One or more segments of the spine.
    case levels
  }

  /// A unit besides that of the part.
  package struct OtherUnit: Hashable, Sendable {
    package let unit: String
    /// How many of it make one of the unit of the part.
    package let perUnit: Double
  }

  /// Where a scale does not apply.
  package struct Elsewhere: Hashable, Sendable {
    package let words: [String]
    package let advice: String
  }
}

/// A choice of a part.
package struct ScaleChoice: Hashable, Sendable {
  /// The word on the command line and in JSON.
  package let value: String
  package let label: String
  /// What it counts; nothing where the scale does not add points.
  package let points: Double?

  init(_ value: String, _ points: Double? = nil, _ label: String? = nil) {
    self.value = value
    self.label = label ?? value.withBlanks
    self.points = points
  }
}

// MARK: - Making

extension ScalePart {
  /// A part with choices.
  static func choice(
    _ name: String, _ label: String, _ choices: [ScaleChoice], help: String? = nil,
    isOptional: Bool = false, elsewhere: Elsewhere? = nil
  ) -> ScalePart {
    ScalePart(
      name: name, label: label, help: help, kind: .choice(choices), isOptional: isOptional,
      elsewhere: elsewhere
    ) { _ in choices.map { .word($0.value) } }
  }

  /// A part of a score that the catalogue of facts has too.
  static func choice<Part: ScorePart>(
    _ name: String, _ label: String, _ type: Part.Type, help: String? = nil,
    elsewhere: Elsewhere? = nil
  ) -> ScalePart {
    choice(
      name, label, Part.allCases.map { ScaleChoice($0.rawValue, $0.points, $0.label) },
      help: help, elsewhere: elsewhere)
  }

  /// A yes/no part.
  static func yesNo(_ name: String, _ label: String, help: String? = nil) -> ScalePart {
    ScalePart(
      name: name, label: label, help: help, kind: .yesNo, isOptional: false, elsewhere: nil
    ) { _ in [.yesNo(false), .yesNo(true)] }
  }

  /// A part with whole steps, all of which can stand for it.
  static func steps(
    _ name: String, _ label: String, unit: String = "points", _ range: ClosedRange<Double>,
    by step: Double = 1, help: String? = nil
  ) -> ScalePart {
    let values = stride(from: range.lowerBound, through: range.upperBound, by: step)
      .map { FactValue.number($0) }
    return ScalePart(
      name: name, label: label, help: help,
      kind: .number(unit: unit, range: range, step: step), isOptional: false, elsewhere: nil
    ) { _ in values }
  }

  /// A measured part.
  ///
  /// - Parameters:
  ///   - cuts: The numbers on which a result turns, in order.
  ///   - otherUnit: Another unit, far enough from the first that a number tells which is meant.
  static func measure(
    _ name: String, _ label: String, unit: String, _ range: ClosedRange<Double>,
    cuts: [Double] = [], help: String? = nil, isOptional: Bool = false,
    otherUnit: OtherUnit? = nil
  ) -> ScalePart {
    let ends = [range.lowerBound] + cuts + [range.upperBound]
    let between = zip(ends, ends.dropFirst()).map { ($0 + $1) / 2 }
    let values = (ends + between).sorted().map { FactValue.number($0) }
    return ScalePart(
      name: name, label: label, help: help,
      kind: .number(unit: unit, range: range, step: nil), isOptional: isOptional, elsewhere: nil,
      otherUnit: otherUnit
    ) { _ in values }
  }
}

// MARK: - Reading

extension ScalePart {
  /// The choices there are; none for a part without choices.
  package var choices: [ScaleChoice] {
    if case .choice(let choices) = kind { choices } else { [] }
  }

  /// What a choice counts.
  package func points(of value: FactValue?) -> Double? {
    guard case .word(let word) = value else { return nil }
    return choices.first { $0.value == word }?.points
  }

  /// What the part takes, in words.
  package var takes: String {
    switch kind {
    case .choice(let choices): choices.map(\.value).joined(separator: ", ")
    case .yesNo: "yes, no"
    case .levels: "levels such as T10 or T10,T11"
    case .number(let unit, let range, let step):
      Self.span(range, unit) + (otherUnit.map { ", or in \($0.unit)" } ?? "")
        + (step.map { $0 == 1 ? ", whole" : ", in steps of \($0.written)" } ?? "")
    }
  }

  private static func span(_ range: ClosedRange<Double>, _ unit: String) -> String {
    let span = "\(range.lowerBound.written) to \(range.upperBound.written)"
    return unit.isEmpty ? span : "\(span) \(unit)"
  }

  /// A number in the other unit, in brackets, so that a reader sees which was understood.
  private func inOtherUnit(_ number: Double) -> String {
    guard let otherUnit else { return "" }
    let other = (number * otherUnit.perUnit * 100).rounded() / 100
    return " (\(other.written) \(otherUnit.unit))"
  }

  /// An entry as people read it.
  package func words(for value: FactValue) -> String {
    switch (kind, value) {
    case (.choice(let choices), .word(let word)):
      choices.first { $0.value == word }?.label ?? word
    case (.number(let unit, _, _), .number(let number)):
      unit.isEmpty ? number.written : "\(number.written) \(unit)" + inOtherUnit(number)
    case (.levels, .words(let levels)): levels.joined(separator: " ")
    default: value.written
    }
  }
}
