extension Report {
  /// The report as one HTML page that needs nothing else: no script, no address, its style within.
  ///
  /// Title, patient and warning stand in the head of a table around the whole, because that is what every
  /// browser repeats on each printed page.
  package var html: String {
    """
    <!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(title.htmlText)</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <table class="pages" role="presentation">
    <thead><tr><td>\(runningHead)</td></tr></thead>
    <tbody><tr><td>
    <h1>\(title.htmlText)</h1>
    \(opening)\(sections.enumerated().map(html).joined())\(ending)</td></tr></tbody>
    </table>
    </body>
    </html>

    """
  }

  private var runningHead: String {
    let warning = self.warning.map { "<p class=\"warning\">\($0.htmlText)</p>" } ?? ""
    let running = subject.isEmpty ? title : "\(title) | \(subject)"
    return warning + "<p class=\"running\">\(running.htmlText)</p>"
  }

  private var opening: String {
    let subject = self.subject.isEmpty ? "" : "<p class=\"subject\">\(self.subject.htmlText)</p>\n"
    let heading = restsOn.isEmpty ? "" : "<p class=\"label\">\(Self.restsOnHeading)</p>\n"
    return list(warningReasons, of: "reasons") + subject + heading + list(restsOn, of: "rests-on")
  }

  private var ending: String {
    guard !closing.isEmpty else { return "" }
    return "<footer>\n" + closing.map { "<p>\($0.htmlText)</p>\n" }.joined() + "</footer>\n"
  }

  private func html(_ number: Int, _ section: Section) -> String {
    "<section>\n<h2>\(number + 1) \(section.heading.htmlText)</h2>\n"
      + section.blocks.map(html).joined() + "</section>\n"
  }

  private func html(_ block: Block) -> String {
    switch block {
    case .heading(let text): "<h3>\(text.htmlText)</h3>\n"
    case .line(let text): "<p>\(text.htmlText)</p>\n"
    case .pairs(let pairs):
      pairs.isEmpty
        ? ""
        : "<dl>\n"
          + pairs.map {
            "<div><dt>\($0.label.htmlText)</dt><dd>\($0.value.htmlText)</dd></div>\n"
          }.joined() + "</dl>\n"
    case .list(let items): list(items, of: nil)
    case .table(let head, let rows): table(head, rows)
    case .plot(let plot): plot.rows.isEmpty ? "" : plot.svg
    case .passage(let label, let text):
      "<p class=\"label\">\(label.htmlText)</p>\n<blockquote>"
        + text.visibleLines.map(\.htmlText).joined(separator: "<br>\n") + "</blockquote>\n"
    }
  }

  private func list(_ items: [String], of kind: String?) -> String {
    guard !items.isEmpty else { return "" }
    let list = kind.map { "<ul class=\"\($0)\">\n" } ?? "<ul>\n"
    return list + items.map { "<li>\($0.htmlText)</li>\n" }.joined() + "</ul>\n"
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let titles = head.map { "<th scope=\"col\">\($0.htmlText)</th>" }.joined()
    let lines = rows.map { row in
      "<tr>" + row.map { "<td>\($0.htmlText)</td>" }.joined() + "</tr>\n"
    }
    return "<table class=\"data\">\n<thead><tr>\(titles)</tr></thead>\n<tbody>\n"
      + lines.joined() + "</tbody>\n</table>\n"
  }

  /// Black on white, at a size that reads on paper; tables break between rows only.
  private static let style = """
    @page { size: A4; margin: 15mm; }
    body { font: 10.5pt/1.4 sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 180mm; }
    h1 { font-size: 16pt; margin: 0 0 4pt; }
    h2 { font-size: 12.5pt; margin: 14pt 0 4pt; border-bottom: 1px solid #000; }
    h3 { font-size: 11pt; margin: 10pt 0 2pt; }
    h2, h3 { break-after: avoid; }
    p, ul, dl, blockquote { margin: 3pt 0; }
    dl div { display: flex; gap: 1em; }
    dt { flex: 0 0 12em; }
    dd { margin: 0; }
    .label, dt { color: #404040; }
    .subject { font-weight: bold; }
    .warning { font-weight: bold; border: 2px solid #8f0000; color: #8f0000; padding: 3pt 6pt; margin: 0 0 3pt; }
    .running { color: #404040; font-size: 8.5pt; margin: 0 0 6pt; }
    blockquote { border-left: 2px solid #404040; padding-left: 8pt; margin-left: 0; }
    table.pages { width: 100%; border-collapse: collapse; }
    table.pages > thead > tr > td, table.pages > tbody > tr > td { padding: 0; }
    table.data { width: 100%; border-collapse: collapse; margin: 4pt 0; }
    table.data th, table.data td { border: 1px solid #808080; padding: 2pt 4pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
    table.data tr { break-inside: avoid; }
    figure { margin: 6pt 0; break-inside: avoid; }
    figcaption { color: #404040; }
    footer { margin-top: 16pt; border-top: 1px solid #000; font-size: 9pt; }
    """
}

extension String {
  /// The text as HTML that reads as this text and nothing else.
  var htmlText: String {
    var escaped = ""
    for character in visible {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
