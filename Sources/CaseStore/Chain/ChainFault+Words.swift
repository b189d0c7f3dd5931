internal import Logic

extension ChainFault {
  /// What is wrong, as the end of a sentence.
  package var words: String {
    switch self {
    case .changed(let link): "\(link.place) is not as it was written"
    case .gone(let link): "\(link.place) is gone"
    case .gap(let position): "link \(position) is gone, and later ones are there"
    case .unbound(let link): "\(link.words) was put in by something else than this program"
    case .identityChanged(let link):
      "who the patient is was changed at \(link.words), link \(link.position)"
    case .identityGone(let link):
      "who the patient is was taken out at \(link.words), link \(link.position), and no erasure is "
        + "on record"
    case .tailGone(let last, let checkpoint):
      "it ends at link \(last), and the checkpoint of \(checkpoint.moment) had "
        + "\(checkpoint.links): the last \(checkpoint.links - last) are gone"
    case .computedAnew(let agreed, let checkpoint):
      "it holds together and is not the one that was signed on \(checkpoint.moment) with "
        + "\(checkpoint.links) links: it was computed anew "
        + (agreed.map { "after link \($0), where it last agreed" } ?? "from before that")
    }
  }
}

extension ChainLink {
  fileprivate var place: String { "\(words), link \(position)," }
}

extension Checkpoint {
  /// When it was made, for people: `3 November 2026, 12:00 UTC`.
  package var moment: String {
    let day = CalendarDate(dayNumber: seconds / 86_400)?.words ?? "an unknown day"
    let minutes = seconds % 86_400 / 60
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(day), \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute) UTC"
  }
}
