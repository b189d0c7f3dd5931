internal import ArgumentParser
internal import CaseStore
internal import Foundation
internal import Reports
internal import Seals

extension CasesCommand {
  /// `trocar cases audit`.
  struct AuditRecord: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "audit",
      abstract: "Goes through the whole record and names the first entry that was changed.",
      discussion: """
        Every entry, decision, withdrawal and erasure is bound to all before it. What was changed, \
        put in or taken out shows by itself; that the end was cut off, or that everything was \
        computed anew, shows against a checkpoint: those kept beside the store, and one of --checkpoint \
        that was kept elsewhere. Ends with 1 where anything is wrong.

        EXAMPLES
          trocar cases audit
          trocar cases audit --checkpoint /media/usb/2026-11.checkpoint
          trocar cases audit --checkpoint it.checkpoint --public-key checkpoint.key.pub
        """)

    @Option(
      help: ArgumentHelp(
        "A file with checkpoints that were kept elsewhere; may be given again.", valueName: "file"),
      completion: .file())
    var checkpoint: [String] = []

    @OptionGroup var keys: KeyOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var answer: AnswerOptions

    @Option(
      help: ArgumentHelp(
        "Check the checkpoints with this public key, where the signing key is not at hand.",
        valueName: "file"),
      completion: .file())
    var publicKey: String?

    func run() throws {
      let store = try store.open()
      let checkpoints = try checkpoints(of: store)
      let audit = try store.audit(against: checkpoints ?? [])
      try answer.print(
        text: { audit.printout(checkpoints: checkpoints?.count) },
        json: { audit.json(checkpoints: checkpoints?.count ?? 0) })
      if !audit.faults.isEmpty { throw ExitCode(1) }
    }

    /// The checkpoints, each with its signature checked; nothing where there is none to look for.
    private func checkpoints(of store: CaseStore) throws -> [Checkpoint]? {
      let place = store.path ?? ""
      let known: PublicKey? =
        if let publicKey { try CheckpointKey.publicKey(at: publicKey) } else {
          try keys.key(of: place).read()?.publicKey
        }
      guard let known else {
        if checkpoint.isEmpty { return nil }
        throw Failure(
          "There is no key with which to check the checkpoint: \(keys.key(of: place).path) is not "
            + "there. Name the key with --key, or its public half with --public-key.")
      }
      var found = try CheckpointFile.beside(place).checkpoints(signedBy: known)
      for path in checkpoint {
        let read = try CheckpointFile(at: path).checkpoints(signedBy: known)
        if read.isEmpty {
          throw Failure(
            "\(path) has no checkpoint. Name a file that `trocar cases checkpoint` wrote.")
        }
        found += read
      }
      return found
    }
  }

  /// Where the key is that signs checkpoints.
  struct KeyOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "Where the signing key is; $TROCAR_CHECKPOINT_KEY or checkpoint.key beside the store if not said.",
        valueName: "file"),
      completion: .file())
    var key: String?

    func key(of store: String) -> CheckpointKey {
      let configured = ProcessInfo.processInfo.environment["TROCAR_CHECKPOINT_KEY"]
      let path = key ?? configured.flatMap { $0.isEmpty ? nil : $0 }
      return path.map { CheckpointKey(at: $0) } ?? .beside(store)
    }
  }

  /// `trocar cases checkpoint`.
  struct MakeCheckpoint: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "checkpoint",
      abstract: "Signs what the record is now, so that a later change of it can be proven.",
      discussion: """
        Goes through the record first and signs nothing that is broken, or that does not agree with \
        the checkpoints before. The checkpoint is added to those beside the store. Keep one elsewhere \
        too, with --out: on paper, by mail, on another machine. The key is made when it is first \
        needed, for its owner alone; who has it can sign, so keep it from those who can write to the \
        store, with --key. The .pub file beside it is for those who check.

        EXAMPLES
          trocar cases checkpoint
          trocar cases checkpoint --out /media/usb/2026-11.checkpoint
          trocar cases checkpoint --key /etc/trocar/checkpoint.key
        """)

    @Option(
      help: ArgumentHelp("Write the checkpoint to this new file too.", valueName: "file"),
      completion: .file())
    var out: String?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let store = try store.open()
      let place = store.path ?? ""
      let keyFile = keys.key(of: place)
      let key = try keyFile.readOrMake()
      let file = CheckpointFile.beside(place)
      let earlier = try file.checkpoints(signedBy: key.publicKey)
      let made = try store.checkpoint(with: key, after: earlier, seconds: Clock.seconds)
      try file.write(earlier + [made])
      if let out { try OutputFile(path: out, mayReplace: false).write(made.line + "\n") }
      try answer.print(
        text: {
          var printout = Printout()
          printout.line(.ok, "\(made.links) links, signed \(made.moment)")
          printout.fixedLine(made.line)
          printout.line("Signed with \(keyFile.path); others check with \(keyFile.publicPath).")
          return printout
        },
        json: {
          [
            "links": JSON(made.links), "head": .text("\(made.head)"),
            "seconds": JSON(made.seconds), "key": .text("\(made.key)"),
            "checkpoint": .text(made.line),
          ]
        })
    }
  }
}

extension Audit {
  /// The audit for people.
  ///
  /// - Parameter checkpoints: How many checkpoints it was held against; nothing where there is no key.
  fileprivate func printout(checkpoints: Int?) -> Printout {
    var printout = Printout()
    if let first = faults.first {
      printout.line(.bad, "The record was changed. First: \(first.words).")
      for fault in faults.dropFirst().prefix(20) { printout.line(.bad, fault.words, indent: 3) }
      if faults.count > 21 { printout.line("and \(faults.count - 21) more", indent: 6) }
      printout.line(
        "Keep a copy of the store as it is, find out who could write to it, and restore the last "
          + "backup that is sound.")
    } else {
      printout.line(.ok, "\(links) links, each as it was written.")
    }
    if erased > 0 {
      printout.line(
        .neutral, "Who the patient is was erased at \(erased) entries, with the reasons on record.")
    }
    if datedBack > 0 {
      printout.line(
        .neutral, "\(datedBack) entries are dated before the one they follow: a clock was set back."
      )
    }
    switch checkpoints {
    case nil, 0:
      printout.line(
        .unknown,
        "There is no checkpoint: that the end was cut off, or all was computed anew, would "
          + "not show. Make one with `trocar cases checkpoint`.")
    case let count?:
      printout.line(.neutral, "Held against \(count) \(count == 1 ? "checkpoint" : "checkpoints").")
    }
    printout.line("Head \(head)")
    return printout
  }

  fileprivate func json(checkpoints: Int) -> JSON {
    [
      "sound": .bool(faults.isEmpty), "links": JSON(links), "head": .text("\(head)"),
      "faults": JSON(faults.map(\.words)), "erased": JSON(erased), "dated_back": JSON(datedBack),
      "checkpoints": JSON(checkpoints),
    ]
  }
}
