/// Every fact there is, in the order in which they are asked.
package struct Catalogue: Sendable {
  package let declarations: [Declaration]
  private let byName: [FactName: Declaration]

  /// A catalogue of facts; of two with one name the first counts, and tests see to it that there
  /// are none.
  package init(_ declarations: [Declaration]) {
    self.declarations = declarations
    self.byName = Dictionary(
      declarations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(name: FactName) -> Declaration? { byName[name] }

  /// The label of a fact, or its name where it is not declared.
  package func label(of name: FactName) -> String { byName[name]?.label ?? name.rawValue }
}
