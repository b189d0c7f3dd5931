import CaseFiles
import Documents
import KeyMaps
import Logic
import Rules
import Screens
import TestSupport
import Themes

extension FuzzTarget {
  /// Case files: what passes is a whole case that can be written and read again.
  static func caseFiles() throws -> FuzzTarget {
    let book = Rulebook.standard
    let samples = try sourceFiles(in: "sample-cases", endingWith: ".yaml")
      .map { Array(try sourceText($0).utf8) }
    return FuzzTarget(name: "case", corpus: samples + Hostile.yaml) { bytes in
      let file = CaseFile.read(bytes: bytes, name: "f", book.catalogue, book.settings)
      if let complaint = Hostile.complaint(about: file.problems + file.remarks, in: bytes) {
        return complaint
      }
      guard file.problems.isEmpty else { return nil }
      let text = CaseFile.write(file.record, book.catalogue)
      let again = CaseFile.read(text, name: "f", book.catalogue, book.settings)
      return again.problems.isEmpty && again.record == file.record
        ? nil : "what was written is read as another case"
    }
  }

  /// Themes: a theme, or problems that say why not.
  static func themes() throws -> FuzzTarget {
    let samples = try sourceFiles(in: "themes", endingWith: ".yaml")
      .map { Array(try sourceText($0).utf8) }
    let heir = Array("name: mine\nfor: Me\ninherits: mono\nroles: {}\n".utf8)
    return FuzzTarget(name: "theme", corpus: samples + [heir] + Hostile.yaml) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let reading = Theme.read(text, file: "f") { _ in (text, "f") }
      if (reading.theme == nil) == reading.problems.isEmpty { return "neither theme nor problem" }
      return Hostile.complaint(about: reading.problems, in: bytes)
    }
  }

  /// Key maps: keys without conflict, or problems that say why not.
  static func keyMaps() -> FuzzTarget {
    let samples = [
      "undo: Backspace\nworklist.open: [Enter, o]\ncase.why: none\n", "undo: C\n", "help: none\n",
      "undo: '\u{1B}'\n", "undo: [w, w]\ncase.why: [w]\n", "redo: ^R\nundo: F5\n",
    ].map { Array($0.utf8) }
    return FuzzTarget(name: "key map", corpus: samples + Hostile.yaml) { bytes in
      let file = KeyFile(String(decoding: bytes, as: UTF8.self), file: "f")
      if (file.bindings == nil) == file.problems.isEmpty { return "neither keys nor problem" }
      if let bindings = file.bindings, !bindings.conflicts.isEmpty { return "a conflict passed" }
      return Hostile.complaint(about: file.problems, in: bytes)
    }
  }
}
