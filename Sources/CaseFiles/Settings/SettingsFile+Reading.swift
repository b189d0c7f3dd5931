internal import Documents
package import Logic
internal import Rules

extension SettingsFile {
  /// Reads the bytes of a settings file, whatever they are.
  ///
  /// - Parameter defaults: the settings that there are, with the values that stay where the file
  ///   does not name them.
  package static func read(bytes: [UInt8], name: String, defaults: Settings) -> SettingsFile {
    let document = Document(bytes: bytes, name: name)
    var reading = SettingsReading(file: name, defaults: defaults)
    if let root = document.root {
      reading.read(root)
    } else if document.problems.isEmpty {
      reading.report(.start, "The file is empty. Write a setting a line, as `name: value`.")
    }
    return SettingsFile(
      values: reading.values, problems: (document.problems + reading.problems).sorted())
  }
}

/// A settings file while it is read.
private struct SettingsReading {
  let file: String
  let defaults: Settings
  var values: [SettingName: Setting.Value] = [:]
  var problems: [Problem] = []
  private var positions: [SettingName: Document.Position] = [:]

  init(file: String, defaults: Settings) {
    self.file = file
    self.defaults = defaults
  }

  mutating func report(_ position: Document.Position, _ message: String) {
    problems.append(Problem(file: file, at: position, message))
  }

  mutating func read(_ root: Document.Node) {
    guard let mapping = root.mapping else {
      return report(root.position, "Expected settings as `name: value`, found \(root.kind).")
    }
    for entry in mapping.entries { read(entry) }
    checkOrder()
  }

  private mutating func read(_ entry: Document.Entry) {
    guard let setting = defaults.all.first(where: { $0.name.rawValue == entry.key }) else {
      let names = defaults.all.map(\.name.rawValue)
      let advice =
        entry.key.nearestName(among: names).map { "Did you mean `\($0)`?" }
        ?? "There are \(names.joined(separator: ", "))."
      return report(entry.position, "\(entry.key.quotedExcerpt) is not a setting. \(advice)")
    }
    positions[setting.name] = entry.value.position
    values[setting.name] =
      switch setting.value {
      case .number: number(entry.value, setting).map(Setting.Value.number)
      case .words: words(entry.value, setting).map(Setting.Value.words)
      }
  }

  private mutating func number(_ node: Document.Node, _ setting: Setting) -> Double? {
    let range = Settings.range(of: setting.name) ?? 0...1_000
    if let text = node.text, text.isPlainNumber, let number = Double(text), range.contains(number) {
      return number
    }
    let found = node.text.map { $0.quotedExcerpt } ?? node.kind
    report(
      node.position,
      "`\(setting.name.rawValue)`: expected a number of \(setting.unit) from "
        + "\(range.lowerBound.written) to \(range.upperBound.written), found \(found).")
    return nil
  }

  private mutating func words(_ node: Document.Node, _ setting: Setting) -> [String]? {
    let choices = Settings.choices(of: setting.name)
    guard let items = node.items, !items.isEmpty else {
      report(
        node.position,
        "`\(setting.name.rawValue)`: expected a list such as [\(choices.prefix(2).joined(separator: ", "))], "
          + "found \(node.kind).")
      return nil
    }
    var words: Set<String> = []
    for item in items {
      guard let text = item.text, choices.contains(text) else {
        let found = item.text.map { $0.quotedExcerpt } ?? item.kind
        report(
          item.position,
          "`\(setting.name.rawValue)`: \(found) is not one of \(choices.joined(separator: ", ")).")
        return nil
      }
      words.insert(text)
    }
    return choices.filter(words.contains)
  }

  /// What has to be reached first may not lie above what is reached later.
  private mutating func checkOrder() {
    let inForce = Settings(
      defaults.all.map {
        Setting($0.name, values[$0.name] ?? $0.value, unit: $0.unit, why: $0.why)
      })
    for (lower, upper) in Settings.ordered {
      guard let low = inForce.number(lower), let high = inForce.number(upper), low > high,
        let position = positions[lower] ?? positions[upper]
      else { continue }
      report(
        position,
        "`\(lower.rawValue)` is \(low.written) and may not be above `\(upper.rawValue)`, which is "
          + "\(high.written).")
    }
  }
}
