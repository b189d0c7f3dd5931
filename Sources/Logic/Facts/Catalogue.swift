/// Every fact there is, in the order in which they are asked.
package struct Catalogue: Sendable {
  package let declarations: [Declaration]
  private let indices: [FactName: Int]
  /// The catalogue as readers use it, before any setting is known.
  let form: ReadingForm

  /// A catalogue of facts; of two with one name the first counts, and tests see to it that there
  /// are none.
  package init(_ declarations: [Declaration]) {
    self.declarations = declarations
    self.indices = Dictionary(
      declarations.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.form = ReadingForm(declarations, indices)
  }

  package subscript(name: FactName) -> Declaration? { indices[name].map { declarations[$0] } }

  /// The place of a fact among the declarations.
  package func index(of name: FactName) -> Int? { indices[name] }

  /// The label of a fact, or its name where it is not declared.
  package func label(of name: FactName) -> String { self[name]?.label ?? name.rawValue }
}
