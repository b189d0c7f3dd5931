internal import Logic
internal import Rules

/// A lesion as the figure shows it: a letter, its places, and the marks beside the letter.
struct FigureLesion: Hashable, Sendable {
  /// Its place among the lesions of the case.
  let index: Int
  let id: String
  /// One character: the id where all ids are letters, else a letter by the place in the case.
  let letter: Character
  /// Where it is drawn. One that has no place in the drawing is listed.
  let places: [FigurePlace]
  /// Further bones that it takes in, drawn with a small letter.
  let further: [FigurePlace]
  /// Holds that are called for, and those that are not excluded.
  let holds: [OpenHold]
  /// Height lost, in words; nothing where none is on record.
  let collapse: String?
  /// What was done to it before, in words; nothing where nothing is on record.
  let treated: String?

  private init(_ index: Int, letter: Character, _ file: OpenCase, holds: [OpenHold]) {
    let lesion = file.record.lesions[index]
    self.index = index
    id = lesion.id
    self.letter = letter
    self.holds = holds.filter { $0.lesion == lesion.id }
    let drawn = Self.places(lesion.sheet)
    places = drawn.isEmpty ? [.listed(lesion: lesion.id)] : drawn
    further = Self.further(lesion.sheet).filter { !drawn.contains($0) }
    let reader = file.reader
    collapse = Self.collapse(file) { reader.reading($0, at: .lesion(index)) }
    treated = Self.treated { reader.reading($0, at: .lesion(index)) }
  }

  /// Every lesion of a case, in its order.
  static func all(_ file: OpenCase) -> [FigureLesion] {
    let holds = file.openHolds
    let letters = letters(file.record.lesions.map(\.id))
    return file.record.lesions.indices.map {
      FigureLesion($0, letter: letters[$0], file, holds: holds)
    }
  }

  var isDrawn: Bool {
    places.contains { if case .listed = $0 { false } else { true } }
  }

  var calledFor: [OpenHold] { holds.filter(\.isCalledFor) }
  var notExcluded: [OpenHold] { holds.filter { !$0.isCalledFor } }

  /// The ids where all are capital letters, else letters in the order of the lesions; `*` where
  /// there are more lesions than letters.
  static func letters(_ ids: [String]) -> [Character] {
    let capitals = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let own = ids.compactMap { $0.count == 1 ? $0.first : nil }.filter(capitals.contains)
    return own.count == ids.count
      ? own : ids.indices.map { $0 < capitals.count ? capitals[$0] : "*" }
  }

  // MARK: Places

  private static func places(_ sheet: Sheet) -> [FigurePlace] {
    guard let site = sheet.word(.site).flatMap(Site.init) else { return [] }
    switch site {
    case .spine: return levels(sheet)
    case .sacrum:
      let levels = levels(sheet)
      return levels.isEmpty ? sides(of: .ala, sheet) : levels
    default: return FigureBone(site).map { sides(of: $0, sheet) } ?? []
    }
  }

  private static func levels(_ sheet: Sheet) -> [FigurePlace] {
    (sheet.words(.levels) ?? []).compactMap(VertebralLevel.init).map(FigurePlace.level)
  }

  private static func sides(of bone: FigureBone, _ sheet: Sheet) -> [FigurePlace] {
    FigureSide.named(sheet.word(.side)).map { .bone(bone, $0) }
  }

  private static func further(_ sheet: Sheet) -> [FigurePlace] {
    let sites = (sheet.words("additional_sites") ?? []).compactMap(Site.init)
    return sites.flatMap { site -> [FigurePlace] in
      let bone = site == .sacrum ? FigureBone.ala : FigureBone(site)
      return bone.map { sides(of: $0, sheet) } ?? []
    }
  }

  // MARK: Marks

  private static func collapse(
    _ file: OpenCase, _ reading: (FactName) -> Reading
  ) -> String? {
    if case .value(.number(let percent)) = reading("vertebral_height_loss_percent"), percent > 0 {
      return "height lost \(percent.written) %"
    }
    if case .value(.word(let word)) = reading("sins_collapse"),
      let part = SINSCollapse(rawValue: word),
      part == .collapseAboveHalf || part == .collapseBelowHalf
    {
      return part.label
    }
    if case .value(.yesNo(true)) = reading("severe_central_height_loss") {
      return "severe central collapse"
    }
    return nil
  }

  private static func treated(_ reading: (FactName) -> Reading) -> String? {
    let treatments: [(FactName, String)] = [
      ("prior_ablation", "ablated"), ("prior_radiotherapy", "irradiated"),
      ("prior_sclerotherapy", "sclerosed"),
    ]
    let done = treatments.filter { reading($0.0) == .value(.yesNo(true)) }.map(\.1)
    return done.isEmpty ? nil : done.joined(separator: ", ") + " before"
  }
}
