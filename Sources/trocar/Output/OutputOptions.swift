internal import ArgumentParser

/// Where a text goes: to standard output, or to a file that is asked for.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file, not to standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the output file where there is one.")
  var force = false

  /// Writes the text there.
  ///
  /// - Throws: ``Failure`` where a file is there that may not be replaced, or cannot be written.
  func write(_ text: String) throws {
    guard let output else { return try Console.write(text) }
    try OutputFile(path: output, mayReplace: force).write(text)
  }
}
