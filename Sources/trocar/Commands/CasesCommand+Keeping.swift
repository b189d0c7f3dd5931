internal import ArgumentParser
internal import CaseStore
internal import Foundation
internal import Reports

extension CasesCommand {
  /// `trocar cases check`.
  struct CheckStore: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Checks that the store is whole: its pages, every journal, the record, the search.",
      discussion: """
        Reads every page and key, looks whether every guard of the file is as it was made, replays \
        every journal against the case as it stands, goes through the chain of the record, and \
        compares what cases are searched by with what they say. Ends with 1 where anything is wrong. \
        A search that is wrong harms no case: trocar cases rebuild makes it anew.

        EXAMPLES
          trocar cases check
        """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let problems = try store.open().problems { $0.hasPrefix(ScreenOptions.program) }
      try answer.print(
        text: {
          var printout = Printout()
          if problems.isEmpty { printout.line(.ok, "The store is whole.") }
          for problem in problems { printout.line(.bad, "\(problem)") }
          return printout
        },
        json: {
          ["sound": .bool(problems.isEmpty), "problems": JSON(problems.map { "\($0)" })]
        })
      if !problems.isEmpty { throw ExitCode(1) }
    }
  }

  /// `trocar cases rebuild`.
  struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes cases anew from their journals, where the two disagree.",
      discussion: """
        The journal is what counts, and stays as it is. Without a number, what cases are searched by \
        is made anew too.

        EXAMPLES
          trocar cases rebuild             every case that is not as its journal says
          trocar cases rebuild 2611-014
        """)

    @Argument(help: "The number of a case; none for all that disagree.")
    var id: String?

    @OptionGroup var store: StoreOptions

    func run() throws {
      let store = try store.open()
      let found = try store.problems().compactMap { problem -> String? in
        switch problem {
        case .disagrees(let id): id
        case .unreadable(let id, nil, _): id
        default: nil
        }
      }
      let ids = id.map { [$0] } ?? found
      var printout = Printout()
      for id in ids {
        try store.rebuild(id)
        printout.line(.ok, "\(id) is as its journal says.")
      }
      if ids.isEmpty { printout.line("Every case is as its journal says.") }
      if id == nil {
        try store.rebuildSearch()
        printout.line(.ok, "What cases are searched by is made anew.")
      }
      try Console.write(printout.written())
    }
  }

  /// `trocar cases backup`.
  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copies the store to a file while it is in use, and verifies the copy.",
      discussion: """
        The file has its name once the copy is verified, and holds one moment of the store. It names \
        patients as the store does: keep it as private.

        EXAMPLES
          trocar cases backup ~/backups/2026-11-25.sqlite
          trocar cases backup --force ~/backups/latest.sqlite
        """)

    @Argument(help: "Where the copy is to be.", completion: .file())
    var file: String

    @Flag(help: "Replace the file where there is one.")
    var force = false

    @OptionGroup var store: StoreOptions

    func run() throws {
      let copy = try store.open().backUp(to: file, replacing: force)
      var printout = Printout()
      printout.line(.ok, "\(file): \(copy.cases) cases, \(copy.links) links, verified")
      try Console.write(printout.written())
    }
  }

  /// `trocar cases restore`.
  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Puts a backup in the place of the store, once it is verified.",
      discussion: """
        Nothing is replaced by a backup that is damaged, was changed, or was written by a newer \
        version. The store that was there is kept beside it under another name, and is never deleted. \
        Nobody may have the store open.

        EXAMPLES
          trocar cases restore ~/backups/2026-11-25.sqlite
        """)

    @Argument(help: "The backup.", completion: .file())
    var file: String

    @OptionGroup var store: StoreOptions

    func run() throws {
      let restored = try CaseStore.restore(
        from: file, to: store.place, kind: store.demo ? .demo : .clinic, identity: .identity,
        mark: "\(Clock.seconds)")
      var printout = Printout()
      printout.line(
        .ok, "\(store.place): \(restored.copy.cases) cases, \(restored.copy.links) links, verified")
      if let aside = restored.keptAside {
        printout.line("The store that was there is kept as \(aside)")
      }
      try Console.write(printout.written())
    }
  }

  /// `trocar cases erase-identity`.
  struct EraseIdentity: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Erases who the patient is from a case, for a reason; nothing else of it.",
      discussion: """
        The answers of the case stay, the record stays whole, and the erasure is on record with its \
        reason. It cannot be taken back. Backups and stores kept aside still name the patient: erase \
        there too, or destroy them.

        EXAMPLES
          trocar cases erase-identity 2611-014 --reason "asked for by the patient"
        """)

    @Argument(help: "The number of the case.")
    var id: String

    @Option(help: "Why; it is kept, so name nobody in it.")
    var reason: String

    @OptionGroup var store: StoreOptions

    func run() throws {
      let erasure = try store.open().eraseIdentity(
        of: id, reason: reason, who: Clock.user, seconds: Clock.seconds)
      var printout = Printout()
      printout.line(.ok, "\(id): who the patient is was erased at \(erasure.entries) entries.")
      if !erasure.isOverwritten {
        printout.line(
          .bad,
          "Another program is reading the store, so that its files still have it. They lose it when "
            + "that program is closed.")
      }
      printout.line(.neutral, "Backups that were made before still have it.")
      try Console.write(printout.written())
    }
  }
}
