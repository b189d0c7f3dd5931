internal import Canvas
internal import Logic
internal import Reports
internal import Rules

/// Step 6: the report as it would be written, and writing it.
struct ReportPreview: Step {
  let name = StepName.report
  var format = Format.markdown
  var showsNames = false
  private var top = 0

  enum Format: String, Hashable, Sendable, CaseIterable {
    case markdown = "md"
    case html
  }

  func standing(_ file: OpenCase) -> Standing {
    if !file.closedPlans.isEmpty || !file.lostPlans.isEmpty { return Standing(.bad) }
    let holds = file.openHolds
    return holds.isEmpty
      ? Standing(.neutral) : Standing(holds.contains(where: \.isCalledFor) ? .bad : .unknown)
  }

  /// Whether the case says who the patient is.
  func hasNames(_ file: OpenCase) -> Bool {
    file.record.sheet.text(.patientName) != nil || file.record.sheet.text(.patientNumber) != nil
  }

  func report(_ file: OpenCase) -> Report {
    PlanReport(
      file.record, file.assessment, rulebook: file.rulebook,
      options: .init(names: showsNames ? .shown : .hidden, day: file.now.date)
    ).report
  }

  func text(_ file: OpenCase) -> String {
    switch format {
    case .markdown: report(file).markdown
    case .html: report(file).html
    }
  }

  /// The lines of the preview; a report reads alike in both formats.
  func lines(_ file: OpenCase, width: Int) -> [String] { lines(report(file), width: width) }

  func lines(_ report: Report, width: Int) -> [String] {
    report.markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .flatMap { $0.isEmpty ? [""] : String(Substring($0)).wrapped(to: width) }
  }

  mutating func scroll(by distance: Int, of count: Int, rows: Int) {
    top = max(0, min(count - rows, top + distance))
  }

  func start(of count: Int, rows: Int) -> Int { max(0, min(top, count - rows)) }

  /// The name of the file, without a folder.
  func fileName(_ file: OpenCase) -> String {
    "\(file.record.id)-plan.\(format.rawValue)"
  }
}
