package import Canvas

/// Which keys the user wants for which commands; every other command keeps the keys of its table.
package struct KeyBindings: Hashable, Sendable {
  /// The keys by command id. An empty list takes the keys of a command away: the palette runs it.
  package let keys: [String: [Key]]

  /// The keys of the tables.
  package static let standard = KeyBindings([:])

  package init(_ keys: [String: [Key]]) { self.keys = keys }
}

extension Keymap {
  /// The same commands on the keys that the user wants.
  func bound(by bindings: KeyBindings) -> Keymap {
    guard !bindings.keys.isEmpty else { return self }
    return Keymap(
      here: here.map { $0.bound(by: bindings) }, everywhere: offered.map { $0.bound(by: bindings) },
      wanted: Set(bindings.keys.keys))
  }
}

extension Command {
  fileprivate func bound(by bindings: KeyBindings) -> Command {
    guard let wanted = bindings.keys[id] else { return self }
    var command = self
    command.keys = wanted
    return command
  }
}
