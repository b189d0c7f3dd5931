import Testing

@testable import Reports

/// Text from outside in every place of a report, looked at as Markdown and as HTML.
struct HostileTextTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onmouseover='x'", "&quot; onmouseover=&#39;x&#39;"),
    ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
    ("a\u{0}b\u{1B}[31mc", "a\u{FFFD}b\u{FFFD}[31mc"),
    ("abc\u{202E}fdp.exe", "abc\u{FFFD}fdp.exe"),
    ("in\u{200B}visible", "in\u{FFFD}visible"),
    ("C1 \u{9B}31m", "C1 \u{FFFD}31m"),
    ("one\r\ntwo\tthree", "one two three"),
    ("Zoë Müller-Łuk", "Zoë Müller-Łuk"),
  ])
  func `HTML reads as the text and nothing else`(text: String, html: String) {
    #expect(text.htmlText == html)
  }

  @Test(arguments: [
    ("*bold* and _slanted_", #"\*bold\* and \_slanted\_"#),
    ("[click](https://evil.example)", #"\[click\](https\://evil.example)"#),
    ("![x](data:image/png)", #"\!\[x\](data\:image/png)"#),
    ("see www.evil.example", #"see www\.evil.example"#),
    ("mailto:a@b.example", #"mailto\:a\@b.example"#),
    ("<img src=x>", #"\<img src=x\>"#),
    ("&amp;", #"\&amp;"#),
    ("a | b", #"a \| b"#),
    ("# heading", ##"\# heading"##),
    ("- item", #"\- item"#),
    ("+ item", #"\+ item"#),
    ("1. item", #"1\. item"#),
    ("12) item", #"12\) item"#),
    ("  - item", #"  \- item"#),
    ("=====", #"\====="#),
    ("`code` ~~struck~~ $x$", #"\`code\` \~\~struck\~\~ \$x\$"#),
    ("back\\slash", #"back\\slash"#),
    ("two\n# lines", ##"two \# lines"##),
    ("T10, 22 mm (lytic): 4.5 of 10", "T10, 22 mm (lytic): 4.5 of 10"),
  ])
  func `Markdown reads as the text and nothing else`(text: String, markdown: String) {
    #expect(text.markdownText == markdown)
  }

  private static let hostile = "<b>\u{202E}*x*|</b>\u{1B}"

  private static let report = Report(
    title: hostile, subject: hostile, warning: hostile, warningReasons: [hostile],
    restsOn: [hostile],
    sections: [
      .init(
        hostile,
        [
          .heading(hostile), .line(hostile), .pairs([.init(hostile, hostile)]), .list([hostile]),
          .table(head: [hostile], rows: [[hostile]]), .passage(label: hostile, text: hostile),
        ])
    ], closing: [hostile])

  @Test func `no place of a page lets markup through`() {
    let html = Self.report.html
    #expect(!html.contains("<b>"))
    #expect(!html.contains("\u{202E}"))
    #expect(!html.contains("\u{1B}"))
  }

  @Test func `no place of a Markdown text lets markup through`() {
    let markdown = Self.report.markdown
    #expect(markdown.contains("\\<b\\>"))
    #expect(!markdown.contains("<b>"))
    #expect(!markdown.contains("*x*"))
    #expect(!markdown.contains("\u{202E}"))
  }

  @Test func `a page asks nothing of the outside`() {
    let html = Self.report.html.lowercased()
    for word in ["<script", "http://", "https://", "src=", "url(", "@import", "<link", "onload"] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test func `the lines of a passage stay lines`() {
    let report = Report(
      title: "t", subject: "", warning: nil, warningReasons: [],
      sections: [.init("s", [.passage(label: "Reason", text: "one\ntwo")])], closing: [])
    #expect(report.markdown.contains("> one\\\n> two"))
    #expect(report.html.contains("<blockquote>one<br>\ntwo</blockquote>"))
  }
}
