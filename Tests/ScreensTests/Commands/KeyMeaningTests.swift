import Canvas
import Testing

@testable import Screens

/// A key means one thing wherever it is live.
@Suite struct KeyMeaningTests {
  /// What each printable key means, and the commands, without the name of their screen, that may
  /// have it.
  private static let meanings: [String: (meaning: String, commands: Set<String>)] = [
    "j": ("down", ["down"]), "k": ("up", ["up"]),
    "l": ("right, or the next part", ["section", "right", "next-technique"]),
    "h": ("left, or the part before", ["section-back", "left", "previous-technique"]),
    "g": ("first", ["first"]), "G": ("last", ["last"]),
    "J": ("next lesion", ["next"]), "K": ("lesion before", ["previous"]),
    "y": ("yes", ["yes"]), "n": ("no", ["no"]), "-": ("not known", ["not-known"]),
    "e": ("edit", ["edit", "note"]), "E": ("a longer text", ["note", "note-in-editor"]),
    "N": ("new", ["new"]), "X": ("remove", ["remove"]),
    "a": ("seen", ["acknowledge", "accept"]), "m": ("mitigate", ["mitigate"]),
    "u": ("undo", ["undo"]), "U": ("redo", ["redo"]),
    ".": (
      "next problem",
      ["next-need", "next", "question", "next-problem", "next-open", "next-missing"]
    ),
    ",": (
      "problem before", ["previous", "question-before", "problem-before", "previous-open"]
    ),
    "w": ("why", ["why"]), "W": ("whole trace", ["trace"]), "f": ("flips", ["flips"]),
    "H": ("hide quiet rows", ["hide", "fixed"]), "s": ("sort", ["sort"]),
    "c": ("choose", ["choose"]), "x": ("rule out", ["rule-out"]),
    "O": ("override", ["over-limit"]), "M": ("mark ready", ["ready"]),
    "d": ("decide", ["decide"]), "D": ("the day of the procedure", ["date"]),
    "r": ("names", ["names"]), "S": ("save a file", ["save"]),
    // The one key with two meanings: mark in lists, next page for a clicker.
    "Space": ("mark, or next page", ["tick", "page-down", "mark", "next"]),
    "p": ("present", ["present"]), "b": ("blank", ["blank"]),
    "t": ("later in the agenda", ["later"]), "T": ("earlier in the agenda", ["earlier"]),
    "L": ("large type", ["large"]), "Z": ("close the meeting", ["close"]),
    "/": ("find", ["filter", "find"]), ":": ("palette", ["palette"]), "?": ("keys", ["help"]),
    "v": ("figure, open and close", ["figure", "close"]),
    "i": ("ice ball, open and close", ["ice", "close"]),
    "o": ("turn the plane", ["turn"]),
    "V": ("table of rules by technique", ["table"]),
    "q": ("quit", ["quit", "how", "leave"]),
    "0": ("worklist", ["worklist"]), "1": ("step 1", ["case", "open-1"]),
    "2": ("step 2", ["image", "open-2"]), "3": ("step 3", ["tech", "open-3"]),
    "4": ("step 4", ["compl", "open-4"]), "5": ("step 5", ["mdt", "open-5"]),
    "6": ("step 6", ["rep", "open-6"]), "7": ("after the procedure", ["after", "open-7"]),
    "R": ("record an event", ["event"]), "F": ("follow-up due", ["follow-up"]),
  ]

  /// Every table, those of a meeting's screens among them.
  private static let tables = KeyTable.all()

  @Test(arguments: tables)
  func `a letter means one thing wherever it is live`(_ table: KeyTable) {
    for row in table.rows {
      for case .character(let character) in row.keys {
        let label = Key.character(character).label
        let command = row.id.split(separator: ".").last.map(String.init) ?? ""
        let meaning = Self.meanings[label]
        #expect(
          meaning?.commands.contains(command) == true,
          "\(label) means \(meaning?.meaning ?? "nothing yet"), and is `\(row.id)` here.")
      }
    }
  }

  @Test(arguments: tables)
  func `no key does two things on a screen`(_ table: KeyTable) {
    // A screen takes a key of everywhere by its own command, which then stands first.
    for rows in [table.rows.filter { !$0.isEverywhere }, table.rows.filter(\.isEverywhere)] {
      let keys = rows.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test(arguments: tables)
  func `C confirms and does nothing else, and ids stand once`(_ table: KeyTable) {
    #expect(!table.rows.flatMap(\.keys).contains("C"))
    #expect(Set(table.rows.map(\.id)).count == table.rows.count)
  }
}
