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
      if !facts.isEmpty { entries.append((group.rawValue, .group(facts))) }
    }
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
    return .group(entries + assumed(lesion.sheet))
  }

  private func study(_ study: Study) -> Document.Node {
    .group(
      [("id", .word(study.id))] + facts(.study, study.sheet) + assumed(study.sheet))
  }

  private func facts(_ section: Layout.Section, _ sheet: Sheet) -> [Entry] {
    layout.facts(in: section).compactMap { declaration in
      sheet[declaration.name].map { (declaration.name.rawValue, node($0)) }
    }
  }

  private func assumed(_ sheet: Sheet) -> [Entry] {
    let reasons = layout.catalogue.declarations.compactMap { declaration -> Entry? in
      sheet.assumptions[declaration.name].map { (declaration.name.rawValue, .text($0)) }
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
