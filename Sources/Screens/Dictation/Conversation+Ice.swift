internal import IceBall
internal import Logic

extension Conversation {
  /// Asks the model for the ice of the lesion that the walk is at, or says which facts are missing.
  mutating func askForIce() -> [Effect] {
    guard let facts = iceFacts else {
      return off("The ice ball is of a lesion: lesion goes to one.")
    }
    switch facts {
    case .off(let why): return off(KeyAdvice.asLines(why))
    case .planned(let ice): return [.estimateIce(ice.plan)]
    }
  }

  /// Says the figure in words, if it is of the plan as it stands.
  mutating func take(_ news: IceNews) {
    guard case .planned(let ice)? = iceFacts, ice.plan == news.plan else { return }
    switch news {
    case .takesTime: break
    case .refused(_, let why): say("No estimate. \(why)")
    case .estimated(let estimate):
      for sentence in IceFigures(estimate: estimate, ice: ice).sentences { say(sentence) }
    }
  }

  private var iceFacts: IceFacts? {
    guard var file = dictation?.file, let id = lesionHere,
      let index = file.record.lesions.firstIndex(where: { $0.id == id })
    else { return nil }
    file.lesionIndex = index
    return IceFacts(file)
  }

  /// The lesion of the stop; where the stop is of no lesion, the only one that there is.
  private var lesionHere: String? {
    if let lesion = stop.lesion { return lesion }
    let lesions = dictation?.file.record.lesions ?? []
    return lesions.count == 1 ? lesions.first?.id : nil
  }
}

extension IceFigures {
  /// The figure in sentences, for those who do not see the picture.
  var sentences: [String] {
    let head =
      "\(ice.probes), \(ice.freezes); model, catalogue unverified. In brackets from the least to the most of"
      + " three runs."
    return [Self.caveat, head] + rows.map(Self.sentence)
      + ["Assumed: \(ice.assumed.joined(separator: "; "))."]
  }

  private static func sentence(_ row: Row) -> String {
    let sign = row.isSpared.map { $0 ? "OK " : "!! " } ?? ""
    guard let whole = row.whole else { return "\(sign)\(row.title): \(row.first)." }
    return "\(sign)\(row.title): \(row.first) after the first freeze, \(whole) after all."
  }
}
