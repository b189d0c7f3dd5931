/// How deep the brackets of a text stand that is to be read as JSON.
///
/// Foundation's decoder ends the program where a text breaks off exactly at the depth that it refuses
/// (512), so that nothing from outside may come to it without this look.
package enum JSONNesting {
  /// More than anything that this program writes.
  package static let limit = 100

  /// Whether brackets stand deeper than the limit anywhere. Brackets within strings do not count; a
  /// text that is no JSON has some answer, too.
  package static func isTooDeep(_ text: some Sequence<UInt8>) -> Bool {
    var depth = 0
    var isString = false
    var isEscaped = false
    for byte in text {
      if isEscaped {
        isEscaped = false
      } else if isString {
        isEscaped = byte == UInt8(ascii: "\\")
        isString = byte != UInt8(ascii: "\"")
      } else {
        switch byte {
        case UInt8(ascii: "\""): isString = true
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        default: break
        }
        if depth > limit { return true }
      }
    }
    return false
  }
}
