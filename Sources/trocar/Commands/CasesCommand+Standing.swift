internal import ArgumentParser
internal import CaseStore

extension CasesCommand {
  /// `trocar cases withdraw`.
  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a case out of use, for a reason; nothing of it is deleted.",
      discussion: """
        A withdrawn case is read and not changed, and its number is not given again. `reinstate` takes \
        it into use again.

        EXAMPLES
          trocar cases withdraw 2611-014 --reason "entered twice"
        """)

    @Argument(help: "The number of the case.")
    var id: String

    @Option(help: "Why; it is kept, so name no patient in it.")
    var reason: String

    @OptionGroup var store: StoreOptions

    func run() throws {
      try store.open().withdraw(id, reason: reason, who: Clock.user, seconds: Clock.seconds)
      var printout = Printout()
      printout.line(.ok, "\(id) is withdrawn: \(reason)")
      try Console.write(printout.written())
    }
  }

  /// `trocar cases reinstate`.
  struct Reinstate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a withdrawn case into use again, for a reason.",
      discussion: """
        EXAMPLES
          trocar cases reinstate 2611-014 --reason "it was another case"
        """)

    @Argument(help: "The number of the case.")
    var id: String

    @Option(help: "Why; it is kept, so name no patient in it.")
    var reason: String

    @OptionGroup var store: StoreOptions

    func run() throws {
      try store.open().reinstate(id, reason: reason, who: Clock.user, seconds: Clock.seconds)
      var printout = Printout()
      printout.line(.ok, "\(id) is in use again: \(reason)")
      try Console.write(printout.written())
    }
  }
}
