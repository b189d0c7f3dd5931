internal import Foundation

/// The user's own editor, for texts that are longer than a line.
enum ExternalEditor {
  /// Lets the user edit a text in `$VISUAL` or `$EDITOR`, and gives what came of it.
  ///
  /// The text stands in a private file while the editor has it, and nowhere afterwards.
  static func edit(_ text: String) throws -> String {
    let environment = ProcessInfo.processInfo.environment
    let editor = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
      .first { !$0.isEmpty }
    guard let editor else {
      throw Failure("No editor is named. Set EDITOR, or press Enter to edit in the field.")
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "trocar-\(getpid())-\(UInt32.random(in: 0...UInt32.max))")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "note.txt").path
    try OutputFile(path: file, mayReplace: false).write(text + "\n")
    try run(editor, on: file)
    let edited = try TextFile.text(of: file)
    return String(edited.drop { $0.isNewline }).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Runs the editor in the foreground, on the terminal of this program.
  private static func run(_ editor: String, on file: String) throws {
    let words = ["/bin/sh", "-c", editor + " \"$1\"", "sh", file]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, nil, arguments, environ) == 0 else {
      throw Failure("The editor could not be started: \(editor). Check EDITOR.")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else {
      throw Failure("The editor ended with an error; the text is as it was.")
    }
  }
}
