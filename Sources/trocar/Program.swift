internal import ArgumentParser
internal import Foundation
internal import Rules

/// Where the program starts.
@main
enum Program {
  static func main() {
    // Nearly every command needs the rulebook: it is made ready while the command line is read.
    Thread.detachNewThread { _ = Rulebook.standard }
    Trocar.main()
  }
}
