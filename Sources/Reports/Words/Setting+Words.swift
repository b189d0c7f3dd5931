package import Logic

extension Setting {
  /// The name and the value, such as `nerve reserve mm: 5 mm`.
  package var words: String { "\(name.rawValue.withBlanks): \(valueInWords)" }

  /// The value with its unit.
  package var valueInWords: String {
    switch value {
    case .number(let number): "\(number.written) \(unit)"
    case .words(let words): words.joined(separator: ", ")
    }
  }
}
