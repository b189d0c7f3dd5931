/// A report before it is Markdown or HTML: headings, lines, tables and passages of plain text.
///
/// No text in it is markup. What came from outside is made harmless where it is rendered, so that a
/// part that is added later cannot forget it.
package struct Report: Hashable, Sendable {
  /// What the report is of, such as `Plan fig-07`.
  package let title: String
  /// Who it is about, for the head of each page.
  package let subject: String
  /// What must be read before anything else, on each page; nothing where the plan is ready.
  package let warning: String?
  /// The reasons for the warning, one a line.
  package let warningReasons: [String]
  /// What it rests on and a reader has to know, also where there is no warning; one a line.
  package var restsOn: [String] = []
  package let sections: [Section]
  /// What stands at the end: the rulebook, and what the program is for.
  package let closing: [String]

  static let restsOnHeading = "What this rests on"

  /// A heading and what stands under it.
  package struct Section: Hashable, Sendable {
    package let heading: String
    package let blocks: [Block]

    package init(_ heading: String, _ blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }
  }

  /// A piece of a section.
  package enum Block: Hashable, Sendable {
    /// A heading within the section, such as a lesion.
    case heading(String)
    /// One sentence or a few.
    case line(String)
    /// Short pairs of a label and what it says.
    case pairs([Pair])
    case list([String])
    case table(head: [String], rows: [[String]])
    /// Shares with their intervals, as a picture beside a table that has the figures; nothing in
    /// Markdown.
    case plot(IntervalPlot)
    /// Free text that a person wrote, its line ends kept.
    case passage(label: String, text: String)
  }

  /// A label and what it says.
  package struct Pair: Hashable, Sendable {
    package let label: String
    package let value: String

    package init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }
}
