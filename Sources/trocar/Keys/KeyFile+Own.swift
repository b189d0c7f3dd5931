internal import Documents
internal import Foundation
internal import KeyMaps
internal import Screens

extension KeyFile {
  /// The keys of the file that is named, or else of the user's own; those of the tables where there
  /// is none.
  static func bindings(named path: String?) throws -> KeyBindings {
    guard let path = path ?? ownFile else { return .standard }
    let reading = KeyFile(try TextFile.text(of: path), file: path)
    guard let bindings = reading.bindings else {
      throw Failure(
        reading.problems.map(\.description).joined(separator: "\n")
          + "\ntrocar keys --default shows every id with its keys.")
    }
    return bindings
  }

  /// The user's file, as the XDG specification places it, where there is one.
  private static var ownFile: String? {
    let absolute = { (name: String) in Environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }
    let folder = absolute("XDG_CONFIG_HOME") ?? (absolute("HOME") ?? NSHomeDirectory()) + "/.config"
    let path = folder + "/trocar/keys.yaml"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
