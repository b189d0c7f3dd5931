import Logic
import Rules
import Testing

@testable import Reports

struct RulebookDigestTests {
  private static let size = Fact<Double>(
    "lesion_size_mm", .lesion, .lesions, unit: "mm", 1...500, label: "Largest diameter", help: "?")

  private static func rulebook(
    version: String = "2026.1", limit: Double = 30, setting: Double = 7, says: String = "Large."
  ) -> Rulebook {
    Rulebook(
      version: version, catalogue: Catalogue([size.declaration]),
      settings: Settings([Setting("near_mm", .number(setting), unit: "mm", why: "judgement")]),
      rules: [
        Rule("large", .block, for: [.cryoablation], when: size > limit, says: says, refs: [93])
      ])
  }

  @Test func `a digest is 64 hexadecimal digits, the same each time`() {
    let digest = Self.rulebook().digest
    #expect(digest.count == 64)
    #expect(digest.allSatisfy { "0123456789abcdef".contains($0) })
    #expect(digest == Self.rulebook().digest)
  }

  @Test func `the canonical text writes everything down once`() {
    #expect(
      Self.rulebook().canonicalText == """
        rulebook 2026.1
        setting near_mm = 7 mm
        fact lesion_size_mm | lesion | lesions | number mm 1...500 | asked always | \
        Largest diameter | ?
        rule large | block | [cryoablation] | lesion_size_mm > 30 | Large. | [93] | large

        """)
  }

  @Test func `a changed rule, setting, version or word changes the digest`() {
    let digests = [
      Self.rulebook(), Self.rulebook(version: "2026.2"), Self.rulebook(limit: 31),
      Self.rulebook(setting: 8), Self.rulebook(says: "Big."),
    ].map(\.digest)
    #expect(Set(digests).count == digests.count)
  }
}
