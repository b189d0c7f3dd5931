/// One publication of the source article's list, by its bibliographic facts alone.
///
/// Rules, risks and benchmarks point at it by its number, which is the article's own.
package struct Reference: Hashable, Sendable, Identifiable {
  /// The article's own number, 1 to 146.
  package let number: Int

  /// The first author as printed, family name and initials, or the body that issued a guideline.
  package let firstAuthor: String

  /// The year of publication as printed.
  package let year: Int

  /// The title as printed.
  package let title: String

  /// The journal in its usual short form, or the book, publisher or issuing body.
  package let journal: String

  /// The digital object identifier in lower case, where one is printed.
  package let doi: String?

  /// What a reader should know about the entry itself, such as a doubtful year.
  package let remark: String?

  package var id: Int { number }

  init(
    _ number: Int, by firstAuthor: String, _ year: Int, _ title: String, in journal: String,
    doi: String? = nil, remark: String? = nil
  ) {
    self.number = number
    self.firstAuthor = firstAuthor
    self.year = year
    self.title = title
    self.journal = journal
    self.doi = doi
    self.remark = remark
  }
}

// MARK: - Words

extension Reference {
  /// The whole entry on one line, as a list of references prints it.
  package var citation: String {
    let address = doi.map { " doi:\($0)" } ?? ""
    let end = title.last.map { "?!.".contains($0) } == true ? "" : "."
    return "\(firstAuthor). \(title)\(end) \(journal). \(year).\(address)"
  }

  /// First author and year, for a column of a few characters.
  package var brief: String { "\(firstAuthor) \(year)" }
}
