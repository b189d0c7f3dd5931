internal import Logic

/// What a case is about, in a few words: `T10 L3 acetabulum, metastasis, breast`.
enum Target {
  static func words(_ record: Case, _ catalogue: Catalogue) -> String {
    let places = record.lesions.compactMap { place($0, catalogue) }.uniqued
    let causes = record.lesions.compactMap { cause($0, catalogue) }.uniqued
    let words = [places.joined(separator: "+"), causes.joined(separator: ", ")]
    let text = words.filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? record.title : text
  }

  /// Where one lesion lies, in a word or two: `T10`, `acetabulum L`.
  static func place(_ lesion: Lesion, _ catalogue: Catalogue) -> String? {
    if let levels = levels(lesion), let first = levels.first, let last = levels.last {
      return levels.count == 1 ? first : "\(first)-\(last)"
    }
    guard let site = lesion.sheet.word(.site) else { return nil }
    let label = catalogue.label(of: site, in: .site)
    let side = lesion.sheet.word(.side).flatMap { sides[$0] }
    return [label, side].compactMap(\.self).joined(separator: " ")
  }

  /// The levels that a lesion of its site can have.
  private static func levels(_ lesion: Lesion) -> [String]? {
    let levels = lesion.sheet.words(.levels)
    switch lesion.sheet.word(.site) {
    case nil, "spine": return levels
    case "sacrum": return levels?.filter { $0.hasPrefix("S") }
    default: return nil
    }
  }

  private static func cause(_ lesion: Lesion, _ catalogue: Catalogue) -> String? {
    let tumour = lesion.sheet.word(.tumourType).map { catalogue.label(of: $0, in: .tumourType) }
    guard let cause = lesion.sheet.word(.aetiology) else { return tumour }
    let label = short[cause] ?? catalogue.label(of: cause, in: .aetiology)
    guard let tumour else { return label }
    guard cause == "metastasis" else { return tumour }
    let organ = [" cancer", " carcinoma"].first(where: tumour.hasSuffix)
      .map { String(tumour.dropLast($0.count)) }
    return "\(label) \(organ ?? tumour)"
  }

  private static let sides = ["left": "L", "right": "R", "bilateral": "both", "midline": "mid"]
  private static let short = ["metastasis": "met", "nerve_pain": "nerve pain"]
}

extension Catalogue {
  /// The label of one choice of a fact, or the choice itself.
  func label(of value: String, in fact: FactName) -> String {
    self[fact]?.kind.choices.first { $0.value == value }?.label ?? value.withBlanks
  }
}
