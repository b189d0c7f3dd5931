internal import Canvas

/// Words in letters of five rows, made of plain cells, to be read from the last row of seats.
struct BigLetters {
  static let rows = 5
  /// Five columns and a gap.
  static let columns = 6

  let text: String

  /// The words in capitals; where they do not all fit, as many as do and a plus for the others.
  /// Nothing where not even the first fits.
  init?(_ words: [String], width: Int) {
    let capitals = words.map { $0.uppercased().filter { Self.shapes[$0] != nil || $0 == " " } }
      .filter { $0.contains { $0 != " " } }
    func fits(_ text: String) -> Bool { text.count * Self.columns - 1 <= width }
    let all = capitals.joined(separator: " ")
    if fits(all), !all.isEmpty {
      text = all
      return
    }
    let shorter = (1..<max(1, capitals.count)).reversed()
      .map { capitals.prefix($0).joined(separator: " ") + " +" }
    guard let text = shorter.first(where: fits) ?? capitals.first.flatMap(Self.tail(fits)) else {
      return nil
    }
    self.text = text
  }

  /// The last words of a name that fit: `FEMUR R` of the proximal femur.
  private static func tail(_ fits: @escaping (String) -> Bool) -> (String) -> String? {
    { name in
      let words = name.split(separator: " ")
      return words.indices.lazy.map { words[$0...].joined(separator: " ") }.first(where: fits)
    }
  }

  func draw(on grid: inout Grid, row: Int, column: Int) {
    for (place, letter) in text.enumerated() {
      for (offset, line) in (Self.shapes[letter] ?? []).enumerated() {
        for (step, dot) in line.enumerated() where dot == "#" {
          grid.write(
            "#", row: row + offset, column: column + place * Self.columns + step,
            role: .meetingLarge)
        }
      }
    }
  }

  private static let shapes: [Character: [String]] = {
    var shapes: [Character: [String]] = [:]
    for (letters, picture) in pictures {
      let lines = picture.split(separator: "\n", omittingEmptySubsequences: false)
      for (place, letter) in letters.enumerated() {
        shapes[letter] = lines.map { line in
          String(line.dropFirst(place * columns).prefix(columns - 1))
        }
      }
    }
    return shapes
  }()

  private static let pictures: [(String, String)] = [
    (
      "ABCDEFGHIJKLM",
      """
       ###  ####   #### ####  ##### #####  #### #   # #####   ### #   # #     #   #
      #   # #   # #     #   # #     #     #     #   #   #      #  #  #  #     ## ##
      ##### ####  #     #   # ####  ####  #  ## #####   #      #  ###   #     # # #
      #   # #   # #     #   # #     #     #   # #   #   #   #  #  #  #  #     #   #
      #   # ####   #### ####  ##### #      #### #   # #####  ##   #   # ##### #   #
      """
    ),
    (
      "NOPQRSTUVWXYZ",
      """
      #   #  ###  ####   ###  ####   #### ##### #   # #   # #   # #   # #   # #####
      ##  # #   # #   # #   # #   # #       #   #   # #   # #   #  # #   # #     #
      # # # #   # ####  # # # ####   ###    #   #   # #   # # # #   #     #     #
      #  ## #   # #     #  #  #  #      #   #   #   #  # #  ## ##  # #    #    #
      #   #  ###  #      ## # #   # ####    #    ###    #   #   # #   #   #   #####
      """
    ),
    (
      "0123456789-+",
      """
       ###    #    ###  ####  #   # #####  ###  #####  ###   ###
      #  ##  ##   #   #     # #   # #     #        #  #   # #   #         #
      # # #   #     ##   ###  ##### ####  ####    #    ###   #### #####  ###
      ##  #   #    #        #     #     # #   #  #    #   #     #         #
       ###   ###  ##### ####      # ####   ###  #      ###   ###
      """
    ),
  ]
}
