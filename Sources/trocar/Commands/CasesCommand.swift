internal import ArgumentParser
internal import CaseFiles
internal import CaseStore
internal import Logic
internal import Reports
internal import Rules

/// `trocar cases`: the store of cases.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "Lists, imports and exports the cases of the store, and keeps the store whole.",
    groupedSubcommands: [
      CommandGroup(
        name: "Cases",
        subcommands: [
          List.self, Import.self, Export.self, Replay.self, Reassess.self,
          OutcomesOfDepartment.self, Withdraw.self, Reinstate.self,
        ]),
      CommandGroup(
        name: "Moments of a case",
        subcommands: [Name.self, Revisions.self, Compare.self, RestoreRevision.self]),
      CommandGroup(
        name: "The record",
        subcommands: [AuditRecord.self, MakeCheckpoint.self, EraseIdentity.self]),
      CommandGroup(
        name: "The file",
        subcommands: [CheckStore.self, Rebuild.self, Backup.self, Restore.self]),
    ])

  /// Which store is meant.
  struct StoreOptions: ParsableArguments {
    @Flag(help: "Use the store of the sample cases.")
    var demo = false

    @OptionGroup var data: DataOptions

    var locations: Locations { data.locations }

    /// Where the store is.
    var place: String { demo ? locations.demoStore : locations.store }

    /// Opens the store; creates it where there is none.
    func open(_ rulebook: @autoclosure @escaping @Sendable () -> Rulebook = .standard)
      throws -> CaseStore
    {
      try demo ? locations.openDemoStore(rulebook()) : locations.openStore(rulebook())
    }
  }

  /// `trocar cases list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the cases of the store.",
      discussion: """
        A filter is words and field:value, all of which must fit, as on the worklist. A word begins \
        a word of what is on record: names, levels and sites, causes, tumours, techniques, notes and \
        reasons, what meetings said. A field is the key or the label of any fact, or one of who, \
        site, needs, step, age, mdt and due. A value is yes, no, a choice or its beginning, a number \
        or >30, <7, 7-12, a day or a month; field:- asks for cases where it is not known, and \
        field: for those where it was not asked, which never count as no.

        EXAMPLES
          trocar cases list
          trocar cases list --demo --format json
          trocar cases list --filter 'coagulopathy:yes size:>30'
          trocar cases list --filter 'breast technique:cryo posterior-cortex:extensive'
        """)

    @Flag(help: "List withdrawn cases too.")
    var withdrawn = false

    @Option(help: ArgumentHelp("List the cases that fit.", valueName: "words"))
    var filter: String?

    @Flag(help: "Find no case by the patient's name or number.")
    var hideNames = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let opened = try store.open()
      let fitting = try filter.map {
        try CaseSearch(store: opened, names: !hideNames, withdrawn: withdrawn).cases(fitting: $0)
      }
      let list = try opened.caseList(includingWithdrawn: withdrawn, only: fitting)
      try answer.print(
        text: {
          var printout = Printout()
          if list.cases.isEmpty {
            printout.line(filter == nil ? "There is no case in the store." : "No case fits.")
          }
          printout.table(
            list.cases.map { stored in
              let lesions = stored.filed.lesions.count
              let withdrawal = stored.withdrawal.map { "withdrawn: \($0.reason)" }
              return [
                stored.id, lesions == 1 ? "1 lesion" : "\(lesions) lesions", stored.lastWho,
                [stored.filed.title, withdrawal].compactMap(\.self).joined(separator: ", "),
              ]
            })
          return printout
        },
        json: { .array(list.cases.map(\.json)) })
      list.unreadable.forEach { Console.complain("\($0)") }
      if !list.unreadable.isEmpty { throw ExitCode(1) }
    }
  }

  /// `trocar cases import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Files cases that were written as YAML; the files stay as they are.",
      discussion: """
        A file with a problem is not imported; the others are.

        EXAMPLES
          trocar cases import case.yaml
          trocar cases import --replace case.yaml    what differs is journalled as changes
        """)

    @Argument(
      help: ArgumentHelp("Case files; - reads one from standard input.", valueName: "file"),
      completion: .file(extensions: ["yaml"]))
    var files: [String]

    @Flag(help: "Where there is a case of that number, change it to what the file says.")
    var replace = false

    @OptionGroup var rules: RulebookOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let rulebook = try rules.rulebook()
      let (readings, hasOthers) = CaseReading.sound(files, rulebook)
      var hasFailed = hasOthers
      var imported: [(reading: CaseReading, entries: Int)] = []
      if !readings.isEmpty {
        let store = try store.open(rulebook)
        for reading in readings {
          do {
            let entries = try store.importCase(
              reading.record, replacing: replace, who: Clock.user, seconds: Clock.seconds)
            imported.append((reading, entries))
          } catch {
            Console.complain("\(reading.path): \(error)")
            hasFailed = true
          }
        }
      }
      try answer.print(
        text: {
          var printout = Printout()
          for (reading, entries) in imported {
            printout.line(.ok, "\(reading.record.id): \(entries) entries in the journal")
          }
          return printout
        },
        json: {
          .array(
            imported.map {
              [
                "file": .text($0.reading.path), "case": .text($0.reading.record.id),
                "entries": JSON($0.entries),
              ]
            })
        })
      if hasFailed { throw ExitCode(1) }
    }
  }

  /// `trocar cases export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a case of the store as YAML.",
      discussion: """
        EXAMPLES
          trocar cases export 2611-014
          trocar cases export 2611-014 --hide-names --output case.yaml
        """)

    @Argument(help: "The number of the case.")
    var id: String

    @Flag(help: "Leave out the patient's name and number.")
    var hideNames = false

    @OptionGroup var destination: OutputOptions
    @OptionGroup var store: StoreOptions

    func run() throws {
      var (record, _) = try store.open().open(id)
      if hideNames {
        for fact in Set.identity {
          record.sheet.answers[fact] = nil
          record.sheet.assumptions[fact] = nil
        }
      }
      let text = CaseFile.write(record, Rulebook.standard.catalogue)
      try destination.write(text)
    }
  }
}

extension StoredCase {
  fileprivate var json: JSON {
    [
      "case": .text(id), "title": .text(filed.title), "source": .text(filed.source),
      "lesions": JSON(filed.lesions.count), "created": JSON(created),
      "last_change": JSON(lastChange), "last_who": .text(lastWho), "entries": JSON(entries),
      "withdrawn": JSON(withdrawal?.reason),
    ]
  }
}
