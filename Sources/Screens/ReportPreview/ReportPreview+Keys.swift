internal import Canvas
internal import Logic

extension ReportPreview {
  typealias ReportWork = Work<ReportPreview>

  static let commands: [Command<Work<ReportPreview>>] = [
    Command(
      "report.save", "S", label: "write the report to a file", hint: Hint("save", rank: 1),
      asking: { work in
        work.step.showsNames && work.step.hasNames(work.file)
          ? "The file will name the patient. C writes it." : nil
      }
    ) { work in
      work.want(
        .export(
          .init(
            fileName: work.step.fileName(work.file), text: work.step.text(work.file),
            withNames: work.step.showsNames)))
    },
    Command(
      "report.format", .tab, .backTab, label: "Markdown, or HTML", hint: Hint("format", rank: 2)
    ) {
      work in
      work.step.format = work.step.format == .markdown ? .html : .markdown
    },
    Command(
      "report.names", "r", label: "show or hide names", hint: Hint("names", rank: 3),
      when: { work in
        work.step.hasNames(work.file) ? .on : .off("The case does not say who the patient is.")
      }
    ) { work in
      work.step.showsNames.toggle()
    },
    Command("report.down", "j", .down, label: "a line down", hint: Hint("scroll", rank: 4)) {
      work in
      work.scroll(by: 1)
    },
    Command("report.up", "k", .up, label: "a line up", hint: Hint("scroll", rank: 4)) { work in
      work.scroll(by: -1)
    },
    Command("report.page-down", .pageDown, " ", label: "a page down") { work in
      work.scroll(by: work.previewRows)
    },
    Command("report.page-up", .pageUp, label: "a page up") { work in
      work.scroll(by: -work.previewRows)
    },
    Command("report.first", "g", .home, label: "to the start") { work in work.scroll(by: -100_000)
    },
    Command("report.last", "G", .end, label: "to the end") { work in work.scroll(by: 100_000) },
  ]
}

extension Work<ReportPreview> {
  /// The rows that the text has.
  var previewRows: Int { max(1, room.rows - 2) }

  mutating func scroll(by distance: Int) {
    let count = step.lines(file, width: room.columns - 4).count
    step.scroll(by: distance, of: count, rows: previewRows)
  }
}
