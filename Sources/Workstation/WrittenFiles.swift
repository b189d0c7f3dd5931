/// Files that were just written, in a row of the screen.
struct WrittenFiles {
  /// `minutes-2026-11-24.md and .html`; whole paths where the files stand in several folders.
  let names: String
  /// `/home/lindh/reports`; empty where there is none that is the same for all.
  let folder: String

  /// - Parameter paths: Where the files stand.
  init(_ paths: [String]) {
    let files = paths.map(Self.split)
    let folders = Set(files.map(\.folder))
    guard let first = files.first, folders.count == 1 else {
      (names, folder) = (paths.joined(separator: " and "), "")
      return
    }
    let isOneName = Set(files.map(\.stem)).count == 1
    let rest = files.dropFirst().map { isOneName ? $0.ending : $0.stem + $0.ending }
    names = ([first.stem + first.ending] + rest).joined(separator: " and ")
    folder = first.folder
  }

  private static func split(_ path: String) -> (folder: String, stem: String, ending: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last ?? ""
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return (
      parts.dropLast().joined(separator: "/"), String(name[..<dot]), String(name[dot...])
    )
  }
}
