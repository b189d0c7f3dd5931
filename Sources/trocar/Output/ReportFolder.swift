internal import Foundation
internal import Screens

/// The folder that reports are written to, and nothing outside of it.
struct ReportFolder {
  let path: String

  /// Writes a report to a new file and gives its path; where there is one of that name, with a number
  /// behind.
  ///
  /// Nothing is ever replaced, and no link that stands in the folder is followed.
  func write(_ export: Screens.Effect.Export) throws -> String {
    guard Self.isName(export.fileName) else {
      throw Failure("\(export.fileName.debugDescription) cannot be the name of a report.")
    }
    let file = URL(filePath: path).appending(path: export.fileName)
    let (stem, ending) = (file.deletingPathExtension().path, file.pathExtension)
    for number in 1...999 {
      let path = number == 1 ? file.path : "\(stem)-\(number).\(ending)"
      if Self.isTaken(path) { continue }
      try OutputFile(path: path, mayReplace: false).write(export.text)
      return path
    }
    throw Failure("\(path) holds too many reports of this case. Move some elsewhere.")
  }

  /// Whether something of that name stands there, a link to nothing included.
  private static func isTaken(_ path: String) -> Bool {
    var found = stat()
    return lstat(path, &found) == 0
  }

  /// Whether a text is the name of a file in a folder: one part of a path, and not a hidden one.
  static func isName(_ text: String) -> Bool {
    1...200 ~= text.utf8.count && !text.hasPrefix(".")
      && text.unicodeScalars.allSatisfy { scalar in
        scalar != "/" && scalar.properties.generalCategory != .control
      }
  }
}
