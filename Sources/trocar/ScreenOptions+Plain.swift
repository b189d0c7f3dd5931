internal import ArgumentParser
internal import CaseStore
internal import Foundation
internal import Workstation

/// Whether cases are walked through in lines, without a screen.
struct PlainOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Ask in lines, without a screen: for screen readers, plain terminals and pipes."))
  var plain = false
}

extension ScreenOptions {
  /// Walks through cases in lines until the user leaves or the input ends.
  func walk(
    _ store: CaseStore, _ rulebook: RulebookToCome, _ locations: Locations, startingOn id: String?
  ) throws {
    try Self.walk(store, rulebook, locations, startingOn: id, reports: reports)
  }

  /// The same, also for somebody who comes in by SSH.
  static func walk(
    _ store: CaseStore, _ rulebook: RulebookToCome, _ locations: Locations, startingOn id: String?,
    reports: String? = nil, in kiosk: Kiosk? = nil
  ) throws {
    letSignalsEndTheProgram()
    let isSaved = MainActor.assumeIsolated {
      var workstation = Workstation(
        rulebook: rulebook(),
        outside: outside(store, rulebook, locations, reports: reports, in: kiosk))
      var lines = StandardLines()
      return workstation.walk(on: &lines, startingOn: id)
    }
    if !isSaved { throw ExitCode.failure }
  }

  /// Lets in the signals that end a program, which whoever started this one may have held back. What
  /// was to be ignored stays so.
  private static func letSignalsEndTheProgram() {
    var ending = sigset_t()
    sigemptyset(&ending)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&ending, signal) }
    pthread_sigmask(SIG_UNBLOCK, &ending, nil)
  }
}
