internal import Documents
package import Logic

extension CaseFile {
  /// The case as the text of a file. The same case always gives the same text, and reading that
  /// gives the same case.
  ///
  /// - Parameter schema: where editors find the schema, as a path or an address.
  package static func write(
    _ record: Case, _ catalogue: Catalogue, schema: String? = nil
  ) -> String {
    let head = schema.map { ["yaml-language-server: $schema=\($0)"] } ?? []
    return FileWriting(layout: Layout(catalogue: catalogue), record: record).root.yaml(head: head)
  }
}

/// A case on its way into a file.
private struct FileWriting {
  let layout: Layout
  let record: Case

  private typealias Entry = (key: String, value: Document.Node)

  var root: Document.Node {
    var entries: [Entry] = [
      ("schema_version", .word(String(CaseFile.schemaVersion))), ("case", .word(record.id)),
    ]
    if !record.title.isEmpty { entries.append(("title", .text(record.title))) }
    if !record.source.isEmpty { entries.append(("source", .text(record.source))) }
    for group in Layout.topGroups {
      var facts = facts(.top(group), record.sheet)
      if group == .imaging, !record.studies.isEmpty {
        facts.append(("studies", .list(record.studies.map(study))))
      }
      if group == .followUp, !record.visits.isEmpty {
        facts.append(("visits", .list(record.visits.map(visit))))
      }
      if !facts.isEmpty { entries.append((group.rawValue, .group(facts))) }
    }
    entries += strays(record.sheet, outside: Layout.topGroups.map { .top($0) })
    entries += assumed(record.sheet)
    if !record.lesions.isEmpty { entries.append(("lesions", .list(record.lesions.map(lesion)))) }
    return .group(entries)
  }

  private func lesion(_ lesion: Lesion) -> Document.Node {
    var entries: [Entry] = [("id", .word(lesion.id))]
    entries += facts(.lesion, lesion.sheet)
    for group in Layout.lesionGroups {
      let facts = facts(.lesionGroup(group), lesion.sheet)
      if !facts.isEmpty { entries.append((group.rawValue, .group(facts))) }
    }
    let sections = [Layout.Section.lesion] + Layout.lesionGroups.map { .lesionGroup($0) }
    entries += strays(lesion.sheet, outside: sections)
    return .group(entries + assumed(lesion.sheet))
  }

  private func study(_ study: Study) -> Document.Node {
    .group(
      [("id", .word(study.id))] + facts(.study, study.sheet)
        + strays(study.sheet, outside: [.study]) + assumed(study.sheet))
  }

  private func visit(_ visit: Visit) -> Document.Node {
    .group(
      [("id", .word(visit.id))] + facts(.visit, visit.sheet)
        + strays(visit.sheet, outside: [.visit]) + assumed(visit.sheet))
  }

  private func facts(_ section: Layout.Section, _ sheet: Sheet) -> [Entry] {
    layout.facts(in: section).compactMap { declaration in
      sheet[declaration.name].map { (declaration.name.rawValue, node($0)) }
    }
  }

  /// Answers that have no section, which a case does not hold: written, so that reading complains
  /// of them, and not left out.
  private func strays(_ sheet: Sheet, outside sections: [Layout.Section]) -> [Entry] {
    let placed = Set(sections.flatMap { layout.facts(in: $0).map(\.name) })
    return sheet.answers.filter { !placed.contains($0.key) }.sorted { $0.key < $1.key }
      .map { ($0.key.rawValue, node($0.value)) }
  }

  private func assumed(_ sheet: Sheet) -> [Entry] {
    let order = layout.catalogue.declarations.map(\.name).filter { sheet.assumptions[$0] != nil }
    let strays = sheet.assumptions.keys.filter { layout.catalogue[$0] == nil }.sorted()
    let reasons = (order + strays).compactMap { name -> Entry? in
      sheet.assumptions[name].map { (name.rawValue, .text($0)) }
    }
    return reasons.isEmpty ? [] : [("assumed", .group(reasons))]
  }

  private func node(_ answer: Answer) -> Document.Node {
    switch answer {
    case .unknown: .word("unknown")
    case .value(.yesNo(let isYes)): .word(isYes ? "yes" : "no")
    case .value(.number(let number)): .word(number.written)
    case .value(.word(let word)): .word(word)
    case .value(.words(let words)): .list(words.map(Document.Node.word))
    case .value(.numbers(let numbers)): .list(numbers.map { .word($0.written) })
    case .value(.date(let date)): .word(date.description)
    case .value(.text(let text)): .text(text)
    }
  }
}
