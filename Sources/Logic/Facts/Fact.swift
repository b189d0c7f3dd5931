/// A fact with the Swift type of its answer, so that a rule cannot compare it with anything else.
///
///     static let lesionSize = Fact<Double>(
///       "lesion_size_mm", .lesion, .lesions, unit: "mm", 1...500,
///       label: "Largest diameter", help: "Largest diameter of the lesion")
package struct Fact<Value>: Sendable {
  package let declaration: Declaration

  package init(declaration: Declaration) { self.declaration = declaration }

  package var name: FactName { declaration.name }
}

/// The choices of a fact as a Swift type. The raw value is the word in case files.
package protocol FactWord: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The choice as people read it. By default the raw value with blanks for underscores.
  var label: String { get }
}

extension FactWord {
  package var label: String { rawValue.withBlanks }

  /// The choices for a declaration, in order.
  package static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.label) } }
}

extension String {
  /// The text with blanks for underscores.
  package var withBlanks: String { String(map { $0 == "_" ? " " : $0 }) }
}

/// The segments of the spine that a fact names.
package struct Levels<Level: FactWord>: Hashable, Sendable {
  package let levels: [Level]
}

extension Fact where Value == Bool {
  package init(
    _ name: FactName, _ scope: Scope, _ group: Group, label: String, help: String,
    askedWhen: Condition = .always, derived: Derivation? = nil
  ) {
    self.init(
      declaration: Declaration(
        name, scope, group, .yesNo, label: label, help: help, askedWhen: askedWhen,
        derivation: derived))
  }

  /// A yes/no fact that is yes where a condition holds.
  package init(
    _ name: FactName, _ scope: Scope, _ group: Group, label: String, help: String,
    askedWhen: Condition = .always, derivedFrom condition: Condition
  ) {
    self.init(
      name, scope, group, label: label, help: help, askedWhen: askedWhen,
      derived: .condition(condition))
  }
}

extension Fact where Value == Double {
  package init(
    _ name: FactName, _ scope: Scope, _ group: Group, unit: String, _ range: ClosedRange<Double>,
    label: String, help: String, askedWhen: Condition = .always, derived: Derivation? = nil
  ) {
    self.init(
      declaration: Declaration(
        name, scope, group, .number(unit: unit, range: range), label: label, help: help,
        askedWhen: askedWhen, derivation: derived))
  }
}

extension Fact where Value == [Double] {
  package init(
    _ name: FactName, _ scope: Scope, _ group: Group, unit: String, _ range: ClosedRange<Double>,
    label: String, help: String, askedWhen: Condition = .always
  ) {
    self.init(
      declaration: Declaration(
        name, scope, group, .numbers(unit: unit, range: range), label: label, help: help,
        askedWhen: askedWhen))
  }
}

extension Fact where Value == CalendarDate {
  package init(
    _ name: FactName, _ scope: Scope, _ group: Group, label: String, help: String,
    askedWhen: Condition = .always
  ) {
    self.init(
      declaration: Declaration(
        name, scope, group, .date, label: label, help: help, askedWhen: askedWhen))
  }
}

extension Fact where Value == String {
  package init(
    _ name: FactName, _ scope: Scope, _ group: Group, label: String, help: String,
    askedWhen: Condition = .always
  ) {
    self.init(
      declaration: Declaration(
        name, scope, group, .text, label: label, help: help, askedWhen: askedWhen))
  }
}

extension Fact where Value: FactWord {
  package init(
    _ name: FactName, _ scope: Scope, _ group: Group, label: String, help: String,
    askedWhen: Condition = .always, derived: Derivation? = nil
  ) {
    self.init(
      declaration: Declaration(
        name, scope, group, .word(Value.choices), label: label, help: help, askedWhen: askedWhen,
        derivation: derived))
  }
}

extension Fact {
  /// A fact that takes any of the choices, or none.
  package init<Word: FactWord>(
    _ name: FactName, _ scope: Scope, _ group: Group, label: String, help: String,
    askedWhen: Condition = .always, derived: Derivation? = nil
  ) where Value == Set<Word> {
    self.init(
      declaration: Declaration(
        name, scope, group, .words(Word.choices), label: label, help: help, askedWhen: askedWhen,
        derivation: derived))
  }

  /// A fact that takes segments of the spine.
  package init<Level: FactWord>(
    _ name: FactName, _ scope: Scope, _ group: Group, label: String, help: String,
    askedWhen: Condition = .always
  ) where Value == Levels<Level> {
    self.init(
      declaration: Declaration(
        name, scope, group, .levels(Level.choices), label: label, help: help,
        askedWhen: askedWhen))
  }
}
