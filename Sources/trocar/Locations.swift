internal import ArgumentParser
internal import Foundation

/// Where the command line says that themes and sample cases are.
struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "Look for themes and sample-cases in this folder first.", valueName: "folder"),
    completion: .directory)
  var dataFolder: String?

  var locations: Locations { Locations(dataFolder: dataFolder) }
}

/// Where themes, sample cases and stores are.
struct Locations {
  /// The folder that is looked in first.
  var dataFolder: String?

  /// The folders that may hold themes and sample cases, the first one that has them counts: the one
  /// named, the user's, the one that came with the program, and the working directory.
  private var folders: [URL] {
    let named = dataFolder.map { [URL(filePath: $0)] } ?? []
    let installed = Bundle.main.executableURL.map {
      [
        $0.resolvingSymlinksInPath().deletingLastPathComponent()
          .appending(path: "../share/trocar").standardizedFileURL
      ]
    }
    let working = URL(filePath: FileManager.default.currentDirectoryPath)
    return named + [userFolder] + (installed ?? []) + [working]
  }

  /// The files of a folder such as `themes`, by name.
  func files(in folder: String) throws -> [URL] {
    let files = found(in: folder)
    if !files.isEmpty { return files }
    let looked = folders.map { "  " + $0.appending(path: folder).path }.joined(separator: "\n")
    throw Failure(
      "There are no \(folder) in any of\n\(looked)\nName the folder that holds them with --data.")
  }

  /// Whether there is a file of such a folder anywhere.
  func hasFiles(in folder: String) -> Bool { !found(in: folder).isEmpty }

  private func found(in folder: String) -> [URL] {
    for place in folders.map({ $0.appending(path: folder) }) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
      let files = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
      if !files.isEmpty { return files.map { place.appending(path: $0) } }
    }
    return []
  }

  /// The first of the files of these names, in the folders as above; nothing where there is none.
  func file(_ names: String...) -> URL? {
    folders.flatMap { folder in names.map { folder.appending(path: $0) } }
      .first { FileManager.default.isReadableFile(atPath: $0.path) }
  }

  /// The user's own folder, as the XDG specification places it: a path that is not absolute is to
  /// be ignored.
  private var userFolder: URL {
    if let data = Environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return URL(filePath: data).appending(path: "trocar")
    }
    let home = Environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
    return URL(filePath: home).appending(path: ".local/share/trocar")
  }

  /// The store of real cases.
  var store: String { userFolder.appending(path: "cases.sqlite").path }

  /// The store of the sample cases, which never stand among real ones.
  var demoStore: String { userFolder.appending(path: "demo.sqlite").path }
}
