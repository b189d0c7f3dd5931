import Documents

/// Texts that readers of YAML have fallen over.
enum Hostile {
  static let yaml: [[UInt8]] =
    [
      aliases, String(repeating: "[", count: 5_000), String(repeating: "a:\n ", count: 400),
      "a: " + String(repeating: "9", count: 5_000), "a: &b [*b]\n", "<<: *a\n", "a: 1\na: 2\n",
      "\u{0}", "%YAML 9.9\n---\n", "? [a, b]\n: c\n", "!!binary aGk=\n", "a: !!js/function 'x'\n",
      String(repeating: "é", count: 10_000),
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC3], []]

  /// Nine lists of nine aliases each: some 387 million items where they are followed.
  private static var aliases: String {
    let names = Array("abcdefghi")
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (last, name) in zip(names, names.dropFirst()) {
      let items = (0..<9).map { _ in "*\(last)" }.joined(separator: ", ")
      text += "\(name): &\(name) [\(items)]\n"
    }
    return text
  }

  /// What is wrong with how problems are put; nothing where each names a place of the text, ends as
  /// a sentence and has nothing that moves a terminal.
  static func complaint(about problems: [Problem], in bytes: [UInt8]) -> String? {
    let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
    for problem in problems {
      let words = "\(problem)"
      if !(1...lines).contains(problem.position.line) || problem.position.column < 1 {
        return "a problem is at no place of the file: \(words)"
      }
      if problem.message.last.map(".?".contains) != true { return "no sentence: \(words)" }
      if words.unicodeScalars.contains(where: isHarmful) { return "a problem is not inert" }
    }
    return nil
  }

  /// Controls, and what turns the direction of a line.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\n") || 0x7F...0x9F ~= scalar.value
      || 0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value
  }
}
