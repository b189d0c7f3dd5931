package import Documents
package import Logic

/// A case as a file has it, with everything that is wrong with the file.
///
///     let file = CaseFile.read(bytes, name: "maja.yaml", catalogue, settings)
///     file.problems.map(\.description)   // ["maja.yaml:14:5: `heigth_loss` is not a key here…"]
package struct CaseFile: Hashable, Sendable {
  /// What could be read. With problems, it is to be mended and not to be used as if it were whole.
  package let record: Case
  /// All that is wrong, in the order of the places.
  package let problems: [Problem]
  /// What stands in the file and counts for nothing, such as an answer to a question that is not
  /// asked of such a case.
  package let remarks: [Problem]
  /// Where each answer stands in the file.
  package var positions: [FactPlace: Document.Position] = [:]

  /// The version of the layout that this program writes, and the only one that it reads.
  package static let schemaVersion = 1
}
