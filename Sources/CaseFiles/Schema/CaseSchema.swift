package import Logic

/// The JSON Schema of a case file, made from the catalogue, so that editors can help and check.
package enum CaseSchema {
  /// The schema, draft 2020-12; the same catalogue and settings always give the same text.
  ///
  /// - Parameter settings: for the words that say when a fact is asked.
  package static func json(_ catalogue: Catalogue, _ settings: Settings) -> String {
    Builder(layout: Layout(catalogue: catalogue), settings: settings).root.lines() + "\n"
  }
}

private struct Builder {
  let layout: Layout
  let settings: Settings

  private typealias Entry = (String, SchemaText)

  var root: SchemaText {
    var properties: [Entry] = [
      ("schema_version", .object([("const", .number(Double(CaseFile.schemaVersion)))])),
      (
        "case",
        name("What identifies the case: a pseudonym, never a name", "^[a-z0-9][a-z0-9._-]*$", 64)
      ),
      ("title", text("What the case is about, in a few words", longest: 200)),
      ("source", text("Where the case comes from", longest: 200)),
    ]
    for group in Layout.topGroups {
      var entries = facts(.top(group))
      if group == .imaging { entries.append(("studies", list(of: study, most))) }
      if group == .followUp { entries.append(("visits", list(of: visit, most))) }
      if !entries.isEmpty { properties.append((group.rawValue, object(entries))) }
    }
    properties += assumed
    properties.append(("lesions", list(of: lesion, most)))
    return .object([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("Trocar case file")),
      ("type", .text("object")),
      ("required", .list([.text("schema_version"), .text("case")])),
      ("additionalProperties", .truth(false)),
      ("properties", .object(properties)),
    ])
  }

  private let most: [Entry] = [("maxItems", .number(Double(FileReading.mostSubjects)))]

  private var study: SchemaText {
    let id = name("Unique in the case", "^[a-z0-9][a-z0-9._-]*$", 32)
    return object([("id", id)] + facts(.study) + assumed)
  }

  private var visit: SchemaText {
    let id = name("Unique in the case", "^[a-z0-9][a-z0-9._-]*$", 32)
    return object([("id", id)] + facts(.visit) + assumed)
  }

  private var lesion: SchemaText {
    var properties: [Entry] = [("id", name("Unique in the case, such as A", "^[A-Za-z0-9]+$", 16))]
    properties += facts(.lesion)
    for group in Layout.lesionGroups {
      let facts = facts(.lesionGroup(group))
      if !facts.isEmpty { properties.append((group.rawValue, object(facts))) }
    }
    return object(properties + assumed, required: ["id"])
  }

  private var assumed: [Entry] {
    let reasons: SchemaText = .object([
      ("type", .text("object")),
      ("description", .text("Which answers had to be assumed, and why")),
      ("additionalProperties", .object([("type", .text("string")), ("maxLength", .number(500))])),
    ])
    return [("assumed", reasons)]
  }

  private func facts(_ section: Layout.Section) -> [Entry] {
    layout.facts(in: section).map { ($0.name.rawValue, fact($0)) }
  }

  /// A fact takes its value, or the word `unknown`.
  private func fact(_ declaration: Declaration) -> SchemaText {
    let unknown: SchemaText = .object([("const", .text("unknown"))])
    return .object([
      ("title", .text(declaration.label)), ("description", .text(description(declaration))),
      ("anyOf", .list([value(declaration.kind), unknown])),
    ])
  }

  private func description(_ declaration: Declaration) -> String {
    let unit = declaration.kind.unit.map { " [\($0)]" } ?? ""
    guard declaration.askedWhen != .always else { return declaration.help + unit }
    let when = declaration.askedWhen.words(layout.catalogue, settings)
    return "\(declaration.help)\(unit). Asked when: \(when)"
  }

  private func value(_ kind: Kind) -> SchemaText {
    switch kind {
    case .yesNo:
      // YAML 1.1 editors read a bare yes as true.
      .object([("enum", .list([.text("yes"), .text("no"), .truth(true), .truth(false)]))])
    case .number(let unit, let range): number(unit, range)
    case .word(let choices): words(choices)
    case .words(let choices): list(of: words(choices), [("uniqueItems", .truth(true))])
    case .levels(let choices):
      list(of: words(choices), [("minItems", .number(1)), ("uniqueItems", .truth(true))])
    case .numbers(let unit, let range):
      list(
        of: number(unit, range),
        [("minItems", .number(1)), ("maxItems", .number(Double(Declaration.mostNumbers)))])
    case .date:
      .object([("type", .text("string")), ("pattern", .text("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"))])
    case .text:
      .object([
        ("type", .text("string")), ("minLength", .number(1)),
        ("maxLength", .number(Double(Declaration.longestText))),
      ])
    }
  }

  private func words(_ choices: [Choice]) -> SchemaText {
    let numbers = choices.compactMap { Double($0.value) }.map(SchemaText.number)
    // A bare 1 is a number to an editor, and the choice "1" here.
    return .object([("enum", .list(choices.map { .text($0.value) } + numbers))])
  }

  private func number(_ unit: String, _ range: ClosedRange<Double>) -> SchemaText {
    .object([
      ("type", .text(Declaration.isCounted(unit) ? "integer" : "number")),
      ("minimum", .number(range.lowerBound)),
      ("maximum", .number(range.upperBound)),
    ])
  }

  private func name(_ description: String, _ pattern: String, _ longest: Int) -> SchemaText {
    .object([
      ("type", .text("string")), ("description", .text(description)),
      ("pattern", .text(pattern)), ("maxLength", .number(Double(longest))),
    ])
  }

  private func text(_ description: String, longest: Int) -> SchemaText {
    .object([
      ("type", .text("string")), ("description", .text(description)),
      ("maxLength", .number(Double(longest))),
    ])
  }

  private func list(of items: SchemaText, _ limits: [Entry] = []) -> SchemaText {
    .object([("type", .text("array")), ("items", items)] + limits)
  }

  private func object(_ properties: [Entry], required: [String] = []) -> SchemaText {
    var entries: [Entry] = [("type", .text("object"))]
    if !required.isEmpty { entries.append(("required", .list(required.map(SchemaText.text)))) }
    entries.append(("additionalProperties", .truth(false)))
    entries.append(("properties", .object(properties)))
    return .object(entries)
  }
}
