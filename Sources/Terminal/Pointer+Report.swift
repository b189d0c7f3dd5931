internal import Canvas

extension Pointer {
  /// What a report `ESC [ < button ; column ; row M` says; nothing where it is none, or says of
  /// something that has no meaning here, such as a button that went up.
  init?(final byte: UInt8, parameters: ArraySlice<UInt8>) {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map(Self.number)
    guard byte == UInt8(ascii: "M"), numbers.count == 3, let button = numbers[0],
      let column = numbers[1], let row = numbers[2], row > 0, column > 0
    else { return nil }
    let action: Action
    switch button & ~Self.modifiers {
    case 0: action = .press
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: return nil
    }
    self.init(action, at: Position(row: row - 1, column: column - 1))
  }

  /// Shift, Meta and Ctrl held down with it do not count.
  private static let modifiers = 4 | 8 | 16

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    let isNumber = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isNumber, 1...4 ~= digits.count else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
