internal import Canvas
package import Documents

extension Theme {
  /// What reading a theme file gives.
  package struct Reading: Hashable, Sendable {
    /// The theme, if nothing is wrong with the file.
    package let theme: Theme?

    /// All that is wrong, in the order of the file.
    package let problems: [Problem]
  }

  /// Reads the text of a theme file.
  ///
  ///     name: light
  ///     for: An office by day
  ///     contrast: 4.5
  ///     roles:
  ///       text: { fg: "#1F2328", bg: "#FAFAF7" }
  ///       state.bad: { fg: "#A3261B", attr: bold, sign: "!!" }
  ///
  /// A colour is `#RRGGBB` in quotes, a name such as `bright-red`, a number from 0 to 255, or
  /// `terminal`. `attr` is `bold`, `dim`, `underline`, `reverse`, a list of these, or `none`.
  ///
  /// With `inherits: light` a theme says only what is different in it. The floor is that of the
  /// other theme where it names none. Whoever inherits in a circle is told so.
  ///
  /// - Parameters:
  ///   - file: the name of the file, for the problems.
  ///   - others: where the theme of a name is, for `inherits`; the two that are built in need no
  ///     file.
  package static func read(
    _ text: String, file: String, others: Others = { _ in nil }
  ) -> Reading {
    read(text, file: file, others: others, heirs: [])
  }

  /// The text and the file of the theme of a name; nothing where there is none.
  package typealias Others = (String) -> (text: String, file: String)?

  /// - Parameter heirs: the themes that inherit this one, the first asked for first.
  private static func read(
    _ text: String, file: String, others: Others, heirs: [String]
  ) -> Reading {
    let document = Document(text, name: file)
    var reader = ThemeReader(file: file, problems: document.problems)
    var theme = reader.theme(document.root)
    if let wanted = reader.inherited {
      // It may be asked for under the name of its file, and call itself something else.
      let own = theme?.name ?? reader.name ?? file
      let line = heirs.last == own ? heirs : heirs + [own]
      if let other = inherited(wanted, line, others, &reader) {
        let floor = reader.hasFloor ? theme?.floor : other.floor
        theme = theme.map {
          Theme(name: $0.name, purpose: $0.purpose, floor: floor ?? $0.floor, looks: $0.looks)
            .inheriting(other)
        }
      }
    }
    let problems = reader.problems.sorted()
    return Reading(theme: problems.isEmpty ? theme : nil, problems: problems)
  }

  private static func inherited(
    _ wanted: ThemeReader.Inherited, _ heirs: [String], _ others: Others,
    _ reader: inout ThemeReader
  ) -> Theme? {
    if heirs.contains(wanted.name) {
      let circle = (heirs.drop { $0 != wanted.name } + [wanted.name])
        .map(\.inert).joined(separator: ", ")
      reader.report(
        wanted.position,
        "Themes inherit in a circle: \(circle). Take one `inherits` out.")
      return nil
    }
    if let found = others(wanted.name) {
      let reading = read(
        found.text, file: found.file, others: others, heirs: heirs + [wanted.name])
      if let problem = reading.problems.first {
        reader.report(
          wanted.position,
          "\(wanted.name.quotedExcerpt) cannot be inherited as it is. \(problem)")
      }
      return reading.theme
    }
    if let theme = [Theme.terminal, .mono].first(where: { $0.name == wanted.name }) {
      return theme
    }
    reader.report(
      wanted.position,
      "There is no theme \(wanted.name.quotedExcerpt) to inherit."
        + " trocar themes list names those that are there.")
    return nil
  }
}

/// Reads a theme and gathers what is wrong with it.
struct ThemeReader {
  let file: String
  var problems: [Problem]

  /// The name of the theme, as far as it could be read.
  private(set) var name: String?
  /// The theme that this one inherits.
  private(set) var inherited: Inherited?
  /// Whether the theme names a floor of its own.
  private(set) var hasFloor = false

  /// The name after `inherits`, and where it stands.
  struct Inherited {
    let name: String
    let position: Document.Position
  }

  init(file: String, problems: [Problem]) {
    self.file = file
    self.problems = problems
  }

  mutating func theme(_ root: Document.Node?) -> Theme? {
    guard let root, let mapping = group(root, named: "A theme") else {
      if root == nil, problems.isEmpty {
        report(.start, "The theme says nothing. Give it `name`, `for` and `roles`.")
      }
      return nil
    }
    var purpose: String?
    var floor = 4.5
    var looks: [Role: Look]?
    for entry in mapping.entries {
      switch entry.key {
      case "name": name = word(entry)
      case "for": purpose = word(entry)
      case "inherits":
        inherited = word(entry).map { Inherited(name: $0, position: entry.value.position) }
      case "contrast":
        floor = contrast(entry) ?? floor
        hasFloor = true
      case "roles": looks = self.looks(entry.value)
      default:
        reportUnknown(
          entry, among: ["name", "for", "inherits", "contrast", "roles"], as: "a key of a theme")
      }
    }
    for key in ["name", "for", "roles"] where mapping[key] == nil {
      report(root.position, "The theme has no `\(key)`. Add it.")
    }
    guard let name, let purpose, let looks else { return nil }
    return Theme(name: name, purpose: purpose, floor: floor, looks: looks)
  }

  private mutating func word(_ entry: Document.Entry) -> String? {
    if let text = entry.value.text, !text.isEmpty { return text }
    report(entry.value.position, "`\(entry.key)` takes a few words, not \(entry.value.kind).")
    return nil
  }

  private mutating func contrast(_ entry: Document.Entry) -> Double? {
    if let number = entry.value.text.flatMap(Double.init), 4.5...21 ~= number { return number }
    report(entry.value.position, "`contrast` takes a number from 4.5 to 21.")
    return nil
  }

  private mutating func looks(_ node: Document.Node) -> [Role: Look]? {
    guard let mapping = group(node, named: "`roles`") else { return nil }
    var looks: [Role: Look] = [:]
    for entry in mapping.entries {
      if let role = Role(rawValue: entry.key) {
        looks[role] = look(entry)
      } else {
        reportUnknown(entry, among: Role.nameable.map(\.rawValue), as: "a role")
      }
    }
    return looks
  }

  private mutating func look(_ entry: Document.Entry) -> Look? {
    guard let mapping = group(entry.value, named: "A role") else { return nil }
    var look = Look()
    for property in mapping.entries {
      switch property.key {
      case "fg": look.foreground = colour(property)
      case "bg": look.background = colour(property)
      case "attr": look.attributes = attributes(property.value)
      case "sign": look.sign = sign(property.value)
      default:
        reportUnknown(property, among: ["fg", "bg", "attr", "sign"], as: "a property of a role")
      }
    }
    return look
  }

  private mutating func group(_ node: Document.Node, named name: String) -> Document.Mapping? {
    if let mapping = node.mapping { return mapping }
    report(node.position, "\(name) is a group of keys, not \(node.kind). Write `word: value`.")
    return nil
  }
}
