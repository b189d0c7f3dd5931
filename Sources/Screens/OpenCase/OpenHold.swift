internal import Logic
internal import Rules

/// A hold as it stands: what it waits for, and whose.
struct OpenHold: Hashable, Sendable {
  let hold: Hold
  /// The lesion that it holds up; nothing where it is about the whole case.
  let lesion: String?

  /// Whether it is known to be called for. One that is not excluded yet stands too, and is lifted
  /// by the answer that excludes it.
  var isCalledFor: Bool { hold.truth == .yes }
}

extension Assessment {
  /// The holds that stand in the way of a plan: for the technique that is planned, or for those
  /// that are not closed where none is. Each rule once a lesion, and once a case where it reads
  /// nothing of the lesion and waits for nothing of it. Those that are called for come first.
  func openHolds(planned: [String: Technique], _ catalogue: Catalogue) -> [OpenHold] {
    var seen: Set<String> = []
    let all = lesions.flatMap { lesion -> [OpenHold] in
      let techniques = lesion.techniques.filter { technique in
        planned[lesion.id].map { $0 == technique.technique } ?? !technique.verdict.isClosed
      }
      return techniques.flatMap(\.holds).compactMap { hold in
        let isOfLesion = (hold.rule.when.facts + hold.waitsFor)
          .contains { catalogue[$0]?.scope.isOfLesion ?? true }
        let key = hold.rule.id + (isOfLesion ? " " + lesion.id : "")
        guard seen.insert(key).inserted else { return nil }
        return OpenHold(hold: hold, lesion: isOfLesion ? lesion.id : nil)
      }
    }
    return all.filter(\.isCalledFor) + all.filter { !$0.isCalledFor }
  }
}
