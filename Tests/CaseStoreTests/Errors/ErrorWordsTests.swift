import Testing

@testable import CaseStore

/// What the store says comes partly from the file, which somebody else may have written.
struct ErrorWordsTests {
  @Test(arguments: [
    ("lindh\u{1B}[2J", "lindh^[2J"), ("a\u{202E}b", "a^b"), ("a\nb\u{0}", "a^b^"), ("Ö. é", "Ö. é"),
  ])
  func `a name that would act on the terminal is shown as a name`(name: String, shown: String) {
    #expect(
      StoreError.penHeld(case: "1", by: name).description.hasPrefix(
        "\(shown) has the pen of case 1.")
    )
    #expect(
      StoreError.damaged(path: nil, detail: name).description.contains("damaged: \(shown). Do not"))
  }
}
