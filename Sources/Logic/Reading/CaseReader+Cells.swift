extension CaseReader {
  /// Takes over what was entered.
  func load() {
    load(record.sheet, 0)
    for (index, lesion) in record.lesions.enumerated() { load(lesion.sheet, 1 + index) }
    for (index, study) in record.studies.enumerated() {
      load(study.sheet, 1 + lesionCount + index)
    }
  }

  private func load(_ sheet: Sheet, _ row: Int) {
    for (name, answer) in sheet.answers {
      guard case .value(let value) = answer, let fact = catalogue.index(of: name) else { continue }
      entered[row * form.facts.count + fact] = cell(of: .value(value), fact)
    }
  }

  /// A reading as a cell; what the cell cannot hold is kept.
  func cell(of reading: Reading, _ fact: Int) -> Cell {
    switch reading {
    case .unknown: return .unknown
    case .notApplicable: return .notApplicable
    case .interval(let interval): return Cell(interval)
    case .value(.yesNo(let isYes)): return Cell(yesNo: isYes)
    case .value(.number(let number)): return Cell(number: number)
    case .value(.word(let word)):
      guard let bit = form.vocabulary.bits[fact][word] else {
        return Cell(state: .words, kept: keep(reading))
      }
      let kept = form.facts[fact].firstChoice - Int32(bit.trailingZeroBitCount)
      return Cell(state: .words, kept: kept, bits: bit)
    case .value(.words(let words)):
      let bits = words.reduce(UInt64(0)) { $0 | (form.vocabulary.bits[fact][$1] ?? 0) }
      return Cell(state: .words, kept: keep(reading), bits: bits)
    case .value(.numbers), .value(.date), .value(.text):
      return Cell(state: .other, kept: keep(reading))
    }
  }

  private func keep(_ reading: Reading) -> Int32 {
    kept.append(reading)
    return Int32(kept.count - 1)
  }

  func reading(of cell: Cell) -> Reading { cell.reading(kept, form) }
}

extension Cell {
  /// The whole reading, from what a reader and the form of its catalogue keep.
  func reading(_ kept: [Reading], _ form: ReadingForm) -> Reading {
    switch state {
    case .unread, .unknown: .unknown
    case .notApplicable: .notApplicable
    case .yesNo: .value(.yesNo(bits == 1))
    case .number: .value(.number(low))
    case .interval: .interval(Interval(low: low, high: high))
    case .words, .other:
      self.kept < 0 ? form.choiceReadings[-1 - Int(self.kept)] : kept[Int(self.kept)]
    }
  }
}
