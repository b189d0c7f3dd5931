internal import ArgumentParser
internal import Foundation
internal import Rules

/// Where the program starts.
@main
enum Program {
  static func main() {
    guard CommandLine.argc > 1 else { return openWorklist() }
    // Nearly every command needs the rulebook: it is made ready while the command line is read.
    Thread.detachNewThread { _ = Rulebook.standard }
    Trocar.main()
  }

  private static func openWorklist() {
    do {
      try Opening().run()
    } catch {
      Trocar.exit(withError: error)
    }
  }
}
