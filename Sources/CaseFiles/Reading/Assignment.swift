internal import Documents
package import Logic

/// An answer as one gives it on the command line: `pain_score_nrs=4`, `A.painful=no`.
package struct Assignment: Hashable, Sendable {
  package let place: FactPlace
  package let answer: Answer

  /// What keeps a text from being an assignment, in whole sentences.
  package struct Fault: Error, Hashable, CustomStringConvertible {
    package let description: String
  }

  /// Reads an assignment for a case; values are read as in a case file.
  ///
  /// A fact of a lesion or a study needs its id in front where the case has several.
  package init(_ text: String, in record: Case, _ catalogue: Catalogue) throws(Fault) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw Fault(description: "\(text.quotedExcerpt) sets nothing. Write fact=value.")
    }
    let name = String(parts[0])
    let address = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let fact = address.last ?? name
    let subject = address.dropLast().joined(separator: ".")
    let entered = catalogue.declarations.filter(\.isEntered)
    guard let declaration = catalogue[FactName(fact)] else {
      let near =
        Self.labelled(fact, among: entered)
        ?? fact.nearestName(among: entered.map(\.name.rawValue))
      let hint = near.map { "Did you mean `\($0)`?" } ?? "`trocar schema` lists all facts."
      throw Fault(description: "\(fact.quotedExcerpt) is not a fact. \(hint)")
    }
    guard declaration.isEntered else {
      let sources = declaration.derivation?.reads.map { "`\($0)`" } ?? []
      let from = sources.isEmpty ? "the case itself" : sources.joined(separator: ", ")
      throw Fault(description: "`\(fact)` is worked out from \(from). Set those.")
    }
    self.place = FactPlace(
      try Self.subject(subject, of: declaration, in: record), declaration.name)
    self.answer = try Self.answer(String(parts[1]), declaration, catalogue)
  }

  /// The name of the only fact that is shown under this label, which is what a person saw.
  private static func labelled(_ text: String, among facts: [Declaration]) -> String? {
    func bare(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    let meant = facts.filter { bare($0.label) == bare(text) }
    return meant.count == 1 ? meant.first?.name.rawValue : nil
  }

  private static func subject(
    _ id: String, of declaration: Declaration, in record: Case
  ) throws(Fault) -> Subject {
    let (isOfStudy, isOfVisit) = (declaration.scope == .study, declaration.scope == .visit)
    guard declaration.scope.isOfLesion || isOfStudy || isOfVisit else {
      if id.isEmpty { return .wholeCase }
      throw Fault(
        description: "`\(declaration.name)` is one answer for the case. Leave `\(id).` out.")
    }
    if isOfVisit { return try visit(id, of: declaration, in: record) }
    let ids = isOfStudy ? record.studies.map(\.id) : record.lesions.map(\.id)
    let what = isOfStudy ? "study" : "lesion"
    if let only = ids.first, ids.count == 1, id.isEmpty || id == only {
      return isOfStudy ? .study(only) : .lesion(only)
    }
    if ids.contains(id) { return isOfStudy ? .study(id) : .lesion(id) }
    let known = ids.isEmpty ? "The case has none." : "There are: \(ids.joined(separator: ", "))."
    throw Fault(
      description: id.isEmpty
        ? "`\(declaration.name)` is an answer for each \(what). Put its id in front. \(known)"
        : "There is no \(what) \(id.quotedExcerpt). \(known)")
  }

  private static func visit(
    _ id: String, of declaration: Declaration, in record: Case
  ) throws(Fault) -> Subject {
    let ids = record.visits.map(\.id)
    if let only = ids.first, ids.count == 1, id.isEmpty { return .visit(only) }
    if ids.contains(id) { return .visit(id) }
    let known = ids.isEmpty ? "The case has none." : "There are: \(ids.joined(separator: ", "))."
    throw Fault(
      description:
        "`\(declaration.name)` is an answer for each visit. Put its id in front. \(known)")
  }

  private static func answer(
    _ text: String, _ declaration: Declaration, _ catalogue: Catalogue
  ) throws(Fault) -> Answer {
    // Nothing that a text holds can be more than the one value.
    let document = Document(bytes: Array("value: \(text)\n".utf8), name: "--set")
    var reading = FileReading(name: "--set", layout: Layout(catalogue: catalogue))
    let node = document.root?.mapping?.entries.first { $0.key == "value" }?.value
    let isOne = document.root?.mapping?.entries.count == 1
    let answer = node.flatMap { isOne ? reading.answer($0, declaration) : nil }
    let problems = (document.problems + reading.problems).map(\.message)
    guard let answer, problems.isEmpty else {
      let why = problems.first ?? "expected \(declaration.expectation)."
      let named = why.contains("`\(declaration.name)`") ? why : "`\(declaration.name)`: \(why)"
      throw Fault(description: named)
    }
    return answer
  }
}

extension Case {
  /// The case with an assignment made.
  package func setting(_ assignment: Assignment) -> Case {
    var record = self
    record[assignment.place] = assignment.answer
    record.change(assignment.place.subject) { $0.assumptions[assignment.place.fact] = nil }
    return record
  }
}
