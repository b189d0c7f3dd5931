/// The readings of facts for each lesion, as they were when they were taken down.
package final class LesionReadings: Sendable {
  private let cells: [Cell]
  private let kept: [Reading]
  private let form: ReadingForm

  fileprivate init(_ cells: [Cell], _ kept: [Reading], _ form: ReadingForm) {
    (self.cells, self.kept, self.form) = (cells, kept, form)
  }

  /// The name and the reading of a fact, by its place in the catalogue.
  package func reading(_ fact: Int, lesion: Int) -> (name: FactName, reading: Reading) {
    let cell = cells[lesion * form.facts.count + fact]
    return (form.names[fact], cell.reading(kept, form))
  }
}

extension CaseReader {
  /// Takes down what facts answer for each lesion; other facts are left out.
  package func lesionReadings(of facts: [Int]) -> LesionReadings {
    for row in 1..<(1 + lesionCount) {
      for fact in facts { _ = cell(fact, row) }
    }
    let width = form.facts.count
    let rows = UnsafeBufferPointer(rebasing: cells[width..<(width * (1 + lesionCount))])
    return LesionReadings(Array(rows), kept, form)
  }
}
