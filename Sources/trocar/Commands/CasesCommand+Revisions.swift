internal import ArgumentParser
internal import CaseStore
internal import Logic
internal import Reports
internal import Rules

extension CasesCommand {
  /// `trocar cases name`.
  struct Name: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Names a case as it stands now, so that it can be compared and restored.",
      discussion: """
        EXAMPLES
          trocar cases name 2611-014 "before MDT"
        """)

    @Argument(help: "The number of the case.")
    var id: String

    @Argument(help: "The name; each is given once in a case.")
    var name: String

    @OptionGroup var store: StoreOptions

    func run() throws {
      let revision = try store.open().name(
        id, as: name, who: Clock.user, seconds: Clock.seconds)
      var printout = Printout()
      printout.line(.ok, "\(id) at entry \(revision.entry) is \"\(revision.name)\"")
      try Console.write(printout.written())
    }
  }

  /// `trocar cases revisions`.
  struct Revisions: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the named moments of a case.",
      discussion: """
        EXAMPLES
          trocar cases revisions 2611-014
        """)

    @Argument(help: "The number of the case.")
    var id: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let revisions = try store.open().revisions(of: id)
      try answer.print(
        text: {
          var printout = Printout()
          if revisions.isEmpty { printout.line("No moment of case \(id) has a name.") }
          printout.table(revisions.map { ["entry \($0.entry)", $0.who, $0.name] })
          return printout
        },
        json: {
          .array(
            revisions.map {
              [
                "name": .text($0.name), "entry": JSON($0.entry), "who": .text($0.who),
                "seconds": JSON($0.seconds),
              ]
            })
        })
    }
  }

  /// `trocar cases compare`.
  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says what differs between two moments of a case, answer by answer.",
      discussion: """
        A moment is a name that `name` gave, or the number of an entry; without the second it is the \
        case as it stands.

        EXAMPLES
          trocar cases compare 2611-014 "before MDT"
          trocar cases compare 2611-014 12 "before MDT"
        """)

    @Argument(help: "The number of the case.")
    var id: String

    @Argument(help: "The earlier moment.")
    var from: String

    @Argument(help: "The later moment; the case as it stands if not said.")
    var to: String?

    @OptionGroup var store: StoreOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let store = try store.open()
      let old = try store.revision(from, of: id).filed
      let new = try to.map { try store.revision($0, of: id).filed } ?? store.open(id).0
      let rows = CaseStore.changes(from: old, to: new).map { words($0) }
      try answer.print(
        text: {
          var printout = Printout()
          if rows.isEmpty { printout.line("Nothing differs.") }
          printout.table(rows.map { [$0.what, "\($0.was) -> \($0.now)"] })
          return printout
        },
        json: {
          .array(rows.map { ["what": .text($0.what), "was": .text($0.was), "now": .text($0.now)] })
        })
    }

    private typealias Words = (what: String, was: String, now: String)

    private func words(_ change: CaseChange) -> Words {
      switch change {
      case .retitle(let old, let new): ("title", old, new)
      case .addLesion(let lesion, _): ("lesion \(lesion.id)", "not there", "there")
      case .removeLesion(let lesion, _): ("lesion \(lesion.id)", "there", "not there")
      case .addStudy(let study, _): ("study \(study.id)", "not there", "there")
      case .removeStudy(let study, _): ("study \(study.id)", "there", "not there")
      case .addVisit(let visit, _): ("visit \(visit.id)", "not there", "there")
      case .removeVisit(let visit, _): ("visit \(visit.id)", "there", "not there")
      case .answer(let place, let old, let new):
        (name(of: place), words(old, place.fact), words(new, place.fact))
      }
    }

    private func name(of place: FactPlace) -> String {
      let label = Rulebook.standard.catalogue[place.fact]?.label ?? place.fact.rawValue
      return switch place.subject {
      case .wholeCase: label
      case .lesion(let id): "lesion \(id): \(label)"
      case .study(let id): "study \(id): \(label)"
      case .visit(let id): "visit \(id): \(label)"
      }
    }

    private func words(_ recorded: RecordedAnswer?, _ fact: FactName) -> String {
      guard let recorded else { return "blank" }
      let words: String =
        switch recorded.answer {
        case .unknown: "not known"
        case .value(let value):
          Rulebook.standard.catalogue[fact]?.words(for: value) ?? "\(value)"
        }
      return recorded.assumption.map { "\(words) (assumed: \($0))" } ?? words
    }
  }

  /// `trocar cases restore-revision`.
  struct RestoreRevision: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a case again into what it was, by changes that can be taken back.",
      discussion: """
        Who the patient is stays as it is now.

        EXAMPLES
          trocar cases restore-revision 2611-014 "before MDT"
        """)

    @Argument(help: "The number of the case.")
    var id: String

    @Argument(help: "A name that `name` gave, or the number of an entry.")
    var revision: String

    @OptionGroup var store: StoreOptions

    func run() throws {
      let entries = try store.open().restoreRevision(
        revision, of: id, who: Clock.user, seconds: Clock.seconds)
      var printout = Printout()
      printout.line(.ok, "\(id): \(entries) entries in the journal")
      try Console.write(printout.written())
    }
  }
}
