internal import Documents
package import Logic
internal import Rules

/// What stands before the colon in a filter: what the worklist says of a case, or any fact.
package enum FilterField: Hashable, Sendable {
  /// What a line of the worklist says.
  case line(Line)
  case fact(Declaration)

  package enum Line: String, Hashable, Sendable, CaseIterable {
    case who, site, needs, step, age, mdt, due
  }

  package static func == (left: FilterField, right: FilterField) -> Bool { left.key == right.key }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// As one types it: `posterior-cortex-destruction`.
  package var key: String {
    switch self {
    case .line(let line): line.rawValue
    case .fact(let fact): fact.name.rawValue.hyphened
    }
  }

  /// The facts that can be asked for: all but those of which nothing is kept to be searched.
  static let facts = Catalogue.clinical.declarations.filter { $0.scope != .identity }

  /// What people call facts for short.
  static let short: [String: FactName] = [
    "sins": "spinal_instability_neoplastic_score", "size": "lesion_size_mm",
    "technique": "planned_technique", "tumour": "tumour_type", "tumor": "tumour_type",
    "cause": "aetiology", "level": "vertebral_levels", "levels": "vertebral_levels",
    "cortex": "posterior_cortex_destruction",
  ]

  /// Which field is meant by a name: its own, its label, what people call it, or the beginning or a
  /// part of one alone.
  init(_ name: String) throws(FilterProblem) {
    let typed = name.hyphened
    if let line = Line(rawValue: typed) {
      self = .line(line)
      return
    }
    let short = Self.short[typed].flatMap { Catalogue.clinical[$0] }
    let exact =
      Self.facts.first { $0.name.rawValue.hyphened == typed } ?? short
      ?? Self.facts.first { $0.label.hyphened == typed }
    if let fact = exact {
      self = .fact(fact)
      return
    }
    guard typed.count >= 2 else { throw .noField(name, nearest: nil) }
    let beginning = Self.facts.filter {
      $0.name.rawValue.hyphened.hasPrefix(typed) || $0.label.hyphened.hasPrefix(typed)
    }
    let all =
      beginning.isEmpty
      ? Self.facts.filter {
        $0.name.rawValue.hyphened.contains(typed) || $0.label.hyphened.contains(typed)
      } : beginning
    if let fact = all.first, all.count == 1 {
      self = .fact(fact)
    } else if all.isEmpty {
      throw .noField(name, nearest: Self.nearest(to: typed))
    } else {
      throw .severalFields(name, all.map { $0.name.rawValue.hyphened })
    }
  }

  private static func nearest(to typed: String) -> String? {
    let names = Line.allCases.map(\.rawValue) + facts.map { $0.name.rawValue.hyphened }
    if let key = typed.nearestName(among: names + short.keys.sorted()) { return key }
    let label = typed.nearestName(among: facts.map(\.label))
    return facts.first { $0.label == label }?.name.rawValue.hyphened
  }

  /// The fields that a beginning may become, the shortest first.
  static func completions(of beginning: String) -> [String] {
    let typed = beginning.hyphened
    guard !typed.isEmpty else { return [] }
    let names =
      Line.allCases.map(\.rawValue) + short.keys + facts.map { $0.name.rawValue.hyphened }
    let labelled = facts.filter { $0.label.hyphened.hasPrefix(typed) }
      .map { $0.name.rawValue.hyphened }
    return Set(names.filter { $0.hasPrefix(typed) } + labelled)
      .sorted { ($0.count, $0) < ($1.count, $1) }
  }
}

/// Why a word of a filter fits nothing.
package enum FilterProblem: Error, Hashable, Sendable {
  case noField(String, nearest: String?)
  case severalFields(String, [String])
  case value(field: String, String, takes: String)

  /// In words, short enough for a line.
  package var words: String {
    switch self {
    case .noField(let name, let nearest?): "There is no field \(name). \(nearest)?"
    case .noField(let name, nil):
      "There is no field \(name): "
        + FilterField.Line.allCases.map(\.rawValue).joined(separator: " ")
        + ", or any fact."
    case .severalFields(let name, let keys):
      "\(name) may be " + keys.prefix(4).joined(separator: ", ")
        + (keys.count > 4 ? " or \(keys.count - 4) more." : ".")
    case .value(let field, let value, let takes): "\(field) takes \(takes), not \(value)."
    }
  }
}

extension String {
  /// A name as it is typed in one word: small letters, hyphens for blanks and underscores.
  var hyphened: String { String(lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }) }
}
