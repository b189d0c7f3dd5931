internal import Foundation

/// A file that the program is given to read.
enum TextFile {
  /// Larger files are refused before they are read; a case takes a few kilobytes.
  private static let most = 4_000_000

  /// Whether there is a file to read at a path.
  static func isThere(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// The bytes of a file, or of standard input for `-`.
  static func bytes(of path: String) throws -> [UInt8] {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Failure("\(path): there is no such file. Check the name and the folder.")
      }
      guard !isFolder.boolValue else {
        throw Failure("\(path) is a folder. Name the files in it, as \(path)/*.yaml does.")
      }
      guard let opened = FileHandle(forReadingAtPath: path) else {
        throw Failure("\(path) could not be opened. Check that you may read it.")
      }
      handle = opened
    }
    let data: Data
    do {
      data = try handle.read(upToCount: most + 1) ?? Data()
    } catch {
      throw Failure("\(path) could not be read. Check the disk, or try again.")
    }
    guard data.count <= most else {
      throw Failure("\(path) is larger than 4 MB. Check that it is the right file.")
    }
    return Array(data)
  }

  /// The text of a file, or of standard input for `-`.
  static func text(of path: String) throws -> String {
    guard let text = String(validating: try bytes(of: path), as: UTF8.self) else {
      throw Failure("\(path) is not UTF-8 text. Save it as UTF-8 and try again.")
    }
    return text
  }
}
