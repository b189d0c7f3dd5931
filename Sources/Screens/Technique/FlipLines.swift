internal import Canvas
internal import Logic
internal import Rules

/// The rows of the page on flips, as they are written.
struct FlipLines {
  private(set) var rows: [[Span]] = []
  /// The row that the cursor is on.
  private(set) var cursor: Int?

  init(_ page: FlipPage, here: FlipPage.Choice?, width: Int) {
    for row in page.rows {
      switch row {
      case .heading(let words): rows.append([Span(words, .frameTitle)])
      case .remark(let words):
        rows += words.wrapped(to: max(10, width - 2)).map { [Span("  " + $0, .textDim)] }
      case .hold(let words, let isCalledFor):
        let sign: Sign = isCalledFor ? .bad : .unknown
        for (number, line) in words.wrapped(to: max(10, width - 5)).enumerated() {
          rows.append(
            number == 0
              ? [Span("  "), Span(sign.text, sign.role), Span(" " + line, .textDim)]
              : [Span("     " + line, .textDim)])
        }
      case .change(let choice):
        if choice == here, cursor == nil { cursor = rows.count }
        rows += Self.lines(choice, isHere: choice == here, width)
      }
    }
  }

  /// A change, with what it comes to at the end of its first row.
  private static func lines(
    _ choice: FlipPage.Choice, isHere: Bool, _ width: Int
  ) -> [[Span]] {
    let sign = choice.change.isFinding ? Sign.unknown.text : "  "
    let start = (choice.isOfHold ? "    " : "  ") + "\(sign) " + (choice.isSecond ? "  " : "")
    let room = max(10, width - start.columns - givesColumns)
    let words = choice.change.words.wrapped(to: room - 1)
    return words.enumerated().map { number, line in
      guard number == 0 else {
        return [
          Span(String(repeating: " ", count: start.columns) + line, isHere ? .textStrong : .text)
        ]
      }
      return [
        Span(start, choice.change.isFinding ? .whyUnknown : .text),
        Span(line.padded(to: room), isHere ? .textStrong : .text), Span(choice.gives, choice.role),
      ]
    }
  }

  private static let givesColumns = 21
}

extension FlipPage.Choice {
  fileprivate var role: Role {
    gives == "and" || gives.hasSuffix("possible") || gives.hasSuffix("then indicated")
      || gives.hasPrefix("lifts")
      ? .flipOpens : .flipCloses
  }
}
