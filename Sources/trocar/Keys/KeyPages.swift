internal import Canvas
internal import Screens

/// The tables of keys in words.
enum KeyPages {
  /// For the terminal: a table a screen.
  static func text(_ bindings: KeyBindings) -> String {
    KeyTable.all(bindings).map { table in
      let rows = table.rows.map { row in
        "  " + padded(keys(row), 18) + padded(row.id, 28) + row.label
      }
      return ([table.title] + rows).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// The document `docs/keys.md`.
  static func markdown(_ bindings: KeyBindings) -> String {
    let tables = KeyTable.all(bindings)
    return start + tables.map { section($0, among: tables) }.joined(separator: "\n")
      + everywhere(tables)
  }

  private static let start = """
    # Keys
    Written by `trocar keys --format md` from the tables that also make the line of keys, the help \
    (`?`) and the palette (`:`); a test fails where it is stale.

    Every key can be another one: a file `trocar/keys.yaml` in `$XDG_CONFIG_HOME` (or `~/.config`), \
    or one named with `--keys`, gives keys to commands by their ids, such as `undo: F5`, \
    `worklist.open: [Enter, o]`, or `case.why: none`. Two commands with one key on a screen, an \
    unknown id and an unknown key are refused at the start. `C` says yes to questions and can be \
    nothing else. `trocar keys` shows what holds with your file.

    Without a key, in the palette: `:theme NAME`, `:set lines`, `:set ascii`, `:set mouse`, \
    `:set nomouse`, `:agenda`, `:keys`, `:log`, `:pen`, `:lock`, `:quit`; on the agenda of a meeting \
    `:agenda move 3` and `:agenda drop`.


    """

  private static func section(_ table: KeyTable, among tables: [KeyTable]) -> String {
    let rows = table.isEditing ? table.rows : table.rows.filter { !$0.isEverywhere }
    return head(table.title) + rows.map(line).joined()
  }

  private static func everywhere(_ tables: [KeyTable]) -> String {
    var seen: Set<String> = []
    let rows = tables.filter { !$0.isEditing }.flatMap(\.rows)
      .filter { $0.isEverywhere && seen.insert($0.id).inserted }
    return "\n" + head("Everywhere, where the screen has nothing of its own on the key")
      + rows.map(line).joined()
  }

  private static func head(_ title: String) -> String {
    "## \(title)\n\n| Keys | What it does | Id |\n|---|---|---|\n"
  }

  private static func line(_ row: KeyTable.Row) -> String {
    let keys = row.keys.map { "`\($0.label)`" }.joined(separator: " ")
    return "| \(keys) | \(row.label) | `\(row.id)` |\n"
  }

  private static func keys(_ row: KeyTable.Row) -> String {
    row.keys.map(\.label).joined(separator: " ")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
