internal import ArgumentParser
internal import KeyMaps
internal import Screens

/// `trocar keys`: what every key does, with the user's own keys.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Shows what every key of the workstation does.",
    discussion: """
      A file trocar/keys.yaml in $XDG_CONFIG_HOME, or in ~/.config, gives other keys to commands by \
      their ids; it is checked here as at the start of the workstation.

      EXAMPLES
        trocar keys
        trocar keys --keys mine.yaml
        trocar keys --default --format md > docs/keys.md
      """)

  @Option(
    help: ArgumentHelp("A file of keys; your own where none is named.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var keys: String?

  @Flag(name: .customLong("default"), help: "Show the keys without any file.")
  var isDefault = false

  @Option(help: "How the tables are written: text or md.")
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, md
  }

  func run() throws {
    let bindings = isDefault ? .standard : try KeyFile.bindings(named: keys)
    switch format {
    case .text: try Console.write(KeyPages.text(bindings))
    case .md: try Console.write(KeyPages.markdown(bindings))
    }
  }
}
