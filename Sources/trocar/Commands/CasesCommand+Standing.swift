internal import ArgumentParser
internal import CaseStore

extension CasesCommand {
  /// Which case is taken out of use or into use again, and why.
  struct StandingOptions: ParsableArguments {
    @Argument(help: "The number of the case.")
    var id: String

    @Option(help: "Why; it is kept, so name no patient in it.")
    var reason: String

    @OptionGroup var store: StoreOptions

    /// Says what was done, with the reason.
    func say(_ done: String) throws {
      var printout = Printout()
      printout.line(.ok, "\(id) \(done): \(reason)")
      try Console.write(printout.written())
    }
  }

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

    @OptionGroup var wish: StandingOptions

    func run() throws {
      try wish.store.open().withdraw(
        wish.id, reason: wish.reason, who: Clock.user, seconds: Clock.seconds)
      try wish.say("is withdrawn")
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

    @OptionGroup var wish: StandingOptions

    func run() throws {
      try wish.store.open().reinstate(
        wish.id, reason: wish.reason, who: Clock.user, seconds: Clock.seconds)
      try wish.say("is in use again")
    }
  }
}
