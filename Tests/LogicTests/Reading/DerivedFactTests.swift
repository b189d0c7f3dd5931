import Testing

@testable import Logic

@Suite struct DerivedFactTests {
  @Test(
    arguments: [
      (["lit": .yes, "oil_ml": .number(4)], "yes"), (["lit": .yes, "oil_ml": .number(5)], "no"),
      (["lit": .yes], "unknown"), ([:], "unknown"), (["lit": .no], "no"),
    ] as [([FactName: Answer], String)])
  func `a derived yes/no fact is computed first`(answers: [FactName: Answer], expected: String) {
    #expect(Lamps.reader(answers).reading("dim", at: .lesion(0)).written == expected)
  }

  @Test func `its negation negates the value and is not pushed into the formula`() {
    let unlit: [FactName: Answer] = ["lit": .no]
    #expect(Lamps.truth(of: !Lamps.dim.isYes, unlit) == .yes)
    #expect(Lamps.truth(of: !(Lamps.oil < 5), unlit) == .no)
    #expect(Lamps.truth(of: !Lamps.dim.isYes, ["lit": .yes]) == .unknown)
  }

  // Small where there is little oil, else middle with a cotton wick, else large with a glass one.
  @Test(
    arguments: [
      (["lit": .yes, "oil_ml": .number(4)], "small"),
      (["lit": .yes, "oil_ml": .number(4), "wick": .word("cotton")], "small"),
      (["lit": .yes, "oil_ml": .number(9), "wick": .word("cotton")], "middle"),
      (["lit": .yes, "oil_ml": .number(9), "wick": .word("glass")], "large"),
      (["lit": .yes, "oil_ml": .number(9)], "unknown"),
      (["lit": .yes, "oil_ml": .number(9), "wick": .word("none")], "unknown"),
      // The first case is not known, so a later one that holds does not count.
      (["lit": .yes, "wick": .word("cotton")], "unknown"),
      (["wick": .word("glass")], "unknown"),
      // A case over a fact that does not apply fails, and the next one counts.
      (["lit": .no, "wick": .word("cotton")], "middle"),
    ] as [([FactName: Answer], String)])
  func `a derived choice is the first that holds, unknown from an unknown one on`(
    answers: [FactName: Answer], expected: String
  ) {
    #expect(Lamps.reader(answers).reading("size", at: .lesion(0)).written == expected)
  }

  @Test(
    arguments: [
      ([:], "0 to 12"), (["tens": .number(4)], "4 to 6"), (["ones": .number(1)], "1 to 11"),
      (["tens": .unknown, "ones": .number(1)], "1 to 11"),
      (["tens": .number(4), "ones": .number(1)], "5"),
    ] as [([FactName: Answer], String)])
  func `a total spans what its missing parts can still add`(
    answers: [FactName: Answer], expected: String
  ) {
    #expect(Lamps.reader(answers).reading("total", at: .lesion(0)).written == expected)
  }

  @Test(
    arguments: [
      (9.0, [:], "9"), (9, ["tens": .number(8)], "9"), (9, ["tens": .number(4)], "4 to 6"),
      (9, ["tens": .number(4), "ones": .number(1)], "5"),
      (5, ["tens": .number(4), "ones": .number(1)], "5"),
    ] as [(Double, [FactName: Answer], String)])
  func `a stated total counts within reach of its parts, and the parts win`(
    stated: Double, parts: [FactName: Answer], expected: String
  ) {
    let answers = parts.merging(["total": .number(stated)], uniquingKeysWith: { $1 })
    #expect(Lamps.reader(answers).reading("total", at: .lesion(0)).written == expected)
  }

  @Test(
    arguments: [
      ([nil, nil], "40"), ([3, nil], "3 to 500"), ([3, 4], "7"),
    ] as [([Double?], String)])
  func `a stated sum counts where no lamp has an amount`(amounts: [Double?], expected: String) {
    let lamps = amounts.map { amount -> [FactName: Answer] in
      amount.map { ["lit": .yes, "oil_ml": .number($0)] } ?? ["lit": .yes]
    }
    let reader = Lamps.reader(lamps, ofCase: Sheet(["all_oil_ml": .number(40)]))
    #expect(reader.reading("all_oil_ml", at: .wholeCase).written == expected)
    #expect(reader.reading("all_oil_ml", at: .lesion(0)).written == expected)
  }

  @Test func `what is computed and may not be stated ignores an entry`() {
    let reader = Lamps.reader(["dim": .yes, "lit": .no], ofCase: Sheet(["lamp_count": .number(7)]))
    #expect(reader.reading("dim", at: .lesion(0)) == .value(.yesNo(false)))
    #expect(reader.reading("lamp_count", at: .wholeCase) == .value(.number(1)))
  }

  @Test func `facts that are computed from each other end as unknown`() {
    let hen = Fact<Bool>(
      "hen", .case, .named, label: "Hen", help: "", derivedFrom: .compare("egg", .isYes))
    let egg = Fact<Bool>(
      "egg", .case, .named, label: "Egg", help: "", derivedFrom: .compare("hen", .isYes))
    let reader = CaseReader(
      Case(id: "farm"), Catalogue([hen.declaration, egg.declaration]), Settings([]))
    #expect(reader.reading("hen", at: .wholeCase) == .unknown)
  }
}
