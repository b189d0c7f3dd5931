import Foundation
import Testing

@testable import Reports

struct JSONTests {
  @Test func `members keep the order in which they are given`() {
    let json: JSON = ["verdict": "possible", "rank": 1, "because": nil]
    #expect(json.written == #"{"verdict": "possible", "rank": 1, "because": null}"#)
  }

  @Test func `what is too long for a line is spread over several`() {
    let word = String(repeating: "x", count: 60)
    let json: JSON = ["a": .text(word), "b": [1, 2], "c": .array([.text(word), .text(word)])]
    #expect(
      json.written == """
        {
          "a": "\(word)",
          "b": [1, 2],
          "c": [
            "\(word)",
            "\(word)"
          ]
        }
        """)
  }

  @Test(arguments: [
    (JSON.number(22), "22"), (.number(3.5), "3.5"), (.number(-0.25), "-0.25"),
    (.number(.infinity), "null"), (.number(.nan), "null"), (.bool(true), "true"),
    (.array([]), "[]"), (.object([]), "{}"),
  ])
  func `numbers are numbers and nothing is made of what is none`(json: JSON, text: String) {
    #expect(json.written == text)
  }

  @Test(arguments: [
    ("say \"no\"", #""say \"no\"""#),
    ("back\\slash", #""back\\slash""#),
    ("two\nlines\tapart", #""two\nlines\tapart""#),
    ("\u{1B}[2J", #""\u001b[2J""#),
    ("a\u{202E}b", #""a\u202eb""#),
    ("a\u{2028}b", #""a\u2028b""#),
    ("\u{E0041}", #""\udb40\udc41""#),
    ("Müller", #""Müller""#),
  ])
  func `text is harmless on a terminal`(text: String, written: String) {
    #expect(JSON.text(text).written == written)
  }

  @Test(arguments: ["\u{1B}[2J", "a\u{202E}b", "\u{E0041}", "\"\\/\n\r\t\u{8}\u{0}"])
  func `text comes back as it was`(text: String) throws {
    let data = Data(JSON.array([.text(text)]).written.utf8)
    let read = try JSONSerialization.jsonObject(with: data) as? [String]
    #expect(read == [text])
  }
}
