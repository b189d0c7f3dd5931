import Logic
import Rules
import Testing

@testable import Reports

/// No answer of a case is missing from its report, whatever it is about.
@Suite struct WholeRecordTests {
  /// Every fact that a person may enter, but for studies, which have a table of their own, and for who
  /// the patient is, which stands at the head without a label.
  private static let entered = Catalogue.clinical.declarations.filter {
    $0.isEntered && $0.scope != .study && $0.scope != .identity
  }

  /// A case in which every fact is answered, whether it makes sense together or not.
  private func filled(_ state: String?) throws -> Case {
    let date = try #require(CalendarDate("2026-11-24"))
    var record = Case(
      id: "full", lesions: [Lesion(id: "A")], visits: [Visit(id: "v1")])
    for declaration in Self.entered {
      let subject: Subject =
        declaration.scope == .visit
        ? .visit("v1") : declaration.scope.isOfLesion ? .lesion("A") : .wholeCase
      record[FactPlace(subject, declaration.name)] = .value(Self.value(for: declaration, date))
    }
    record.sheet["procedure_state"] = state.map { .value(.word($0)) }
    return record
  }

  private static func value(for declaration: Declaration, _ date: CalendarDate) -> FactValue {
    let name = declaration.name.rawValue
    return switch declaration.kind {
    // Ready is not called so where it may not be.
    case .yesNo: .yesNo(name != "plan_ready")
    case .number(_, let range): .number(range.upperBound)
    case .numbers(_, let range): .numbers([range.lowerBound, range.upperBound])
    case .word(let choices): .word(choices.last?.value ?? "")
    case .words(let choices), .levels(let choices): .words(choices.suffix(2).map(\.value))
    case .date: .date(date)
    case .text: .text("words of \(name)")
    }
  }

  /// What a reader looks for, by the kind of the fact.
  private static func expected(of declaration: Declaration) -> String {
    let name = declaration.name.rawValue
    return switch declaration.kind {
    case .yesNo: name == "plan_ready" ? "no" : "yes"
    case .number(_, let range): written(range.upperBound)
    case .numbers(_, let range): written(range.lowerBound)
    case .word(let choices): choices.last?.label ?? ""
    case .words(let choices), .levels(let choices): choices.suffix(2).first?.label ?? ""
    case .date: "Tue 24 Nov 2026"
    case .text: "words of \(name)"
    }
  }

  /// A limit of a range as it is written; all of them are whole but a few.
  private static func written(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }

  @Test(arguments: [nil, "done", "stopped", "cancelled"])
  func `every answered fact stands in the report with its label and its value`(
    state: String?
  ) throws {
    let report = PlanReport(try filled(state), rulebook: .standard).report
    let (markdown, html) = (report.markdown, report.html)
    for declaration in Self.entered {
      if declaration.name == "procedure_state" { continue }
      let (label, value) = (declaration.label, Self.expected(of: declaration))
      if declaration.scope == .visit, state == "done" || state == "stopped" {
        #expect(markdown.contains(" \(label.markdownText) |"), "\(label)")
        #expect(html.contains("<th scope=\"col\">\(label.htmlText)</th>"), "\(label)")
        #expect(markdown.contains("| \(value.markdownText)"), "\(label): \(value)")
      } else {
        #expect(
          markdown.contains("- **\(label.markdownText)**: \(value.markdownText)"),
          "\(label): \(value)")
        #expect(
          html.contains("<dt>\(label.htmlText)</dt><dd>\(value.htmlText)"), "\(label): \(value)")
      }
    }
  }

  @Test func `an answer of several lines keeps them`() {
    var record = Case(id: "long", lesions: [Lesion(id: "A")])
    record.sheet["anticoagulation_plan"] = .value(.text("stop apixaban\n48 h before"))
    let report = PlanReport(record, rulebook: .standard).report
    #expect(report.markdown.contains("**Anticoagulant plan**\n\n> stop apixaban\\\n> 48 h before"))
    #expect(report.html.contains("stop apixaban<br>\n48 h before</blockquote>"))
  }

  @Test func `a study stands in its table`() throws {
    var record = Case(id: "studies", studies: [Study(id: "s1")])
    let date = try #require(CalendarDate("2026-11-20"))
    record.studies[0].sheet = Sheet([
      "study_modality": .value(.word("mri")), "study_date": .value(.date(date)),
      "study_region": .value(.text("words of study_region")),
      "study_sequences": .value(.words(["stir"])),
    ])
    let markdown = PlanReport(record, rulebook: .standard).report.markdown
    #expect(markdown.contains("| MRI | Fri 20 Nov 2026 | words of study\\_region | STIR |"))
  }

  @Test func `what safety turns on stands with the patient, and words with the lesion`() throws {
    let report = PlanReport(
      PlannedCase.record([
        (
          "anticoagulation: no",
          "anticoagulation: yes\n  anticoagulation_plan: stop apixaban 48 h before"
        ),
        (
          "neurological_deficit: none",
          "neurological_deficit: minor\n      deficit_text: weak left quadriceps"
        ),
      ]), rulebook: .standard
    ).report
    let problem = try #require(report.sections.first { $0.heading == "Problem" })
    let pairs = problem.blocks.flatMap { block -> [Report.Pair] in
      if case .pairs(let pairs) = block { pairs } else { [] }
    }
    #expect(pairs.contains(.init("Anticoagulant plan", "stop apixaban 48 h before")))
    #expect(pairs.contains(.init("Deficit in words", "weak left quadriceps")))
  }

  @Test(arguments: [
    ("fracture_present: yes", "- **Fracture**: yes\n"),
    ("fracture_present: no", "- **Fracture**: no\n"),
  ])
  func `a row does not say its name again`(answers: String, row: String) {
    let report = PlanReport(
      PlannedCase.record([("lesion_matrix: lytic", "lesion_matrix: lytic\n    \(answers)")]),
      rulebook: .standard
    ).report
    #expect(report.markdown.contains(row))
  }
}
