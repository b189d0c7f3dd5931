/// A published score, grade or threshold as one description, read alike by the calculator, the
/// documents and the screens.
///
/// A scale computes from complete entries. Where parts are missing it is computed for everything
/// that they could be, so that a result is a range and never a guess.
package struct Scale: Sendable, Identifiable {
  /// What it is called on the command line and in JSON: snake_case and never reused.
  package let name: String

  /// What people call it: `SINS`.
  package let label: String

  /// What it grades, in one line.
  package let grades: String

  package let group: Group
  package let direction: Direction

  /// What it is made from, in the order in which the publication lists it.
  package let parts: [ScalePart]

  /// How the result comes about, in one sentence.
  package let made: String

  /// The classes of its total; none where it has no total.
  package let bands: [ScoreBand]

  /// What is said about it, each with how far it is verified.
  package let statements: [ScaleStatement]

  /// Where the source article and others differ: each voice by its name.
  package let voices: [ScaleVoice]

  package let sources: [ScaleSource]

  /// The ledger entries that the scale answers.
  package let ledger: [String]

  /// Whether nothing can be said while a part is missing, as of a fraction.
  package let needsAllParts: Bool

  /// What complete entries come to.
  let find: Finder

  typealias Finder = @Sendable (ScaleEntries) throws(ScaleProblem) -> [ScaleFinding]

  package var id: String { name }

  init(
    _ name: String, _ label: String, grades: String, _ group: Group,
    _ direction: Direction = .none, parts: [ScalePart], made: String, bands: [ScoreBand] = [],
    statements: [ScaleStatement] = [], voices: [ScaleVoice] = [], sources: [ScaleSource],
    ledger: [String] = [], needsAllParts: Bool = false, find: @escaping Finder
  ) {
    self.name = name
    self.label = label
    self.grades = grades
    self.group = group
    self.direction = direction
    self.parts = parts
    self.made = made
    self.bands = bands
    self.statements = statements
    self.voices = voices
    self.sources = sources
    self.ledger = ledger
    self.needsAllParts = needsAllParts
    self.find = find
  }

  /// The part with this name.
  package subscript(part name: String) -> ScalePart? { parts.first { $0.name == name } }
}

extension Scale {
  /// What a scale is about, for a list.
  package enum Group: String, Hashable, Sendable, CaseIterable {
    case stability, neurology, performance, survival, bleeding, pain, complications, cold

    package var label: String {
      switch self {
      case .stability: "Stability and fracture"
      case .neurology: "Neurology"
      case .performance: "Performance status"
      case .survival: "Survival, for the meeting"
      case .bleeding: "Bleeding risk"
      case .pain: "Pain and disability"
      case .complications: "Complications"
      case .cold: "During the freeze"
      }
    }
  }

  /// What a greater result means; higher is not always worse.
  package enum Direction: String, Hashable, Sendable, CaseIterable {
    case higherIsWorse = "higher_is_worse"
    case higherIsBetter = "higher_is_better"
    /// The result has no order of that kind.
    case none

    package var label: String? {
      switch self {
      case .higherIsWorse: "higher is worse"
      case .higherIsBetter: "higher is better"
      case .none: nil
      }
    }
  }
}

/// A sentence of our own about a scale, with how far it is verified.
package struct ScaleStatement: Hashable, Sendable {
  package let says: String
  package let provenance: Provenance

  init(_ provenance: Provenance, _ says: String) {
    (self.provenance, self.says) = (provenance, says)
  }
}

/// What one source says where sources differ.
package struct ScaleVoice: Hashable, Sendable {
  /// Whose voice it is: `Source article`, `SIR 2019`.
  package let who: String
  package let says: String

  init(_ who: String, _ says: String) { (self.who, self.says) = (who, says) }

  /// The article on which the rulebook rests.
  static func article(_ says: String) -> ScaleVoice { ScaleVoice("Source article", says) }
}

/// A publication that defines a scale.
package struct ScaleSource: Hashable, Sendable {
  /// Authors, journal, year, volume and pages.
  package let citation: String
  /// The digital object identifier, where it is known.
  package let doi: String?
  /// Whether the identifier was seen in print; otherwise it is to be checked before it is used.
  package let isDOIVerified: Bool
  /// The number in the list of references of the source article.
  package let reference: Int?

  init(_ citation: String, doi: String? = nil, unverifiedDOI: String? = nil, reference: Int? = nil)
  {
    self.citation = citation
    self.doi = doi ?? unverifiedDOI
    self.isDOIVerified = unverifiedDOI == nil
    self.reference = reference
  }

  /// The source on one line.
  package var words: String {
    let number = reference.map { " [\($0)]" } ?? ""
    guard let doi else { return citation + number }
    return "\(citation) doi:\(doi)\(isDOIVerified ? "" : " (identifier unverified)")\(number)"
  }
}
