internal import Canvas
internal import Logic

/// The reasons of the case that is shown, on this screen only: the other terminals of the meeting
/// keep what they show.
extension Presenter {
  /// The keys that open them and turn their pages.
  static func reasonKeys(prefix: String) -> [Command<Presenter>] {
    [
      Command(
        "\(prefix).why", "w", .function(2), label: "why the verdict is so, here only",
        hint: Hint("why", rank: 6), when: hasReasons
      ) { $0.toggle(.why) },
      Command(
        "\(prefix).flips", "f", label: "what would change the verdict, here only",
        hint: Hint("flips", rank: 6), when: hasReasons
      ) { $0.toggle(.flips) },
      Command(
        "\(prefix).right", "l", label: "reasons of the next technique", when: showsReasons(prefix)
      ) { $0.reasons?.turnTechnique(by: 1) },
      Command(
        "\(prefix).left", "h", label: "reasons of the technique before",
        when: showsReasons(prefix)
      ) { $0.reasons?.turnTechnique(by: -1) },
      Command(
        "\(prefix).down", "j", .down, label: "reasons: next change", when: showsReasons(prefix)
      ) { $0.reasons?.move(by: 1) },
      Command(
        "\(prefix).up", "k", .up, label: "reasons: change before", when: showsReasons(prefix)
      ) { $0.reasons?.move(by: -1) },
      Command(
        "\(prefix).lesion.next", "J", label: "reasons of the next lesion",
        when: showsReasons(prefix)
      ) { $0.reasons?.turnLesion(by: 1) },
      Command(
        "\(prefix).lesion.previous", "K", label: "reasons of the lesion before",
        when: showsReasons(prefix)
      ) { $0.reasons?.turnLesion(by: -1) },
    ]
  }

  @Sendable private static func hasReasons(_ presenter: Presenter) -> Availability {
    if presenter.isBlank { return .off("This screen is blank: {presenting.blank} shows the case.") }
    guard let id = presenter.meeting.shown, let record = presenter.records[id] else {
      return .off("No case is shown.")
    }
    return record.lesions.isEmpty ? .off("\(id) has no lesion on record.") : .on
  }

  private static func showsReasons(
    _ prefix: String
  ) -> @Sendable (Presenter) -> Availability {
    { presenter in
      presenter.reasons == nil
        ? .off("{\(prefix).why} shows reasons first, {\(prefix).flips} what would change them.")
        : .on
    }
  }

  private mutating func toggle(_ page: PresentedReasons.Page) {
    guard reasons?.page != page else {
      reasons = nil
      return
    }
    if reasons != nil {
      reasons?.turn(to: page)
    } else if let id = meeting.shown, let record = records[id] {
      reasons = PresentedReasons(page, record, rulebook, now: now, bindings)
    }
  }

  /// Closes reasons of a case that is not shown any more, and reads those anew of one that changed.
  mutating func followReasons(changed: Set<String>) {
    guard let open = reasons else { return }
    if open.caseID != meeting.shown {
      reasons = nil
    } else if changed.contains(open.caseID), let record = records[open.caseID] {
      reasons = PresentedReasons(open.page, record, rulebook, now: now, bindings)
    }
  }
}
