import Canvas
import IceBall
import Testing

@testable import IceBall
@testable import Screens

/// Ice as cells: bands, outline, probes and structures, from sections that are made up.
@Suite struct IcePictureTests {
  /// A section of 41 by 21 mm whose columns have the temperatures that are given, warm elsewhere.
  private func slice(
    _ plane: IceSection.Plane = .axial, lesion: Double = 3, structures: [NearbyStructure] = [],
    probes: [Probe] = [], _ celsius: (Int, Int) -> Float
  ) -> IceSlice {
    let values = (0..<21).flatMap { row in (0..<41).map { celsius($0 - 20, row - 10) } }
    let section = IceSection(
      plane: plane, columns: 41, rows: 21, centreColumn: 20, centreRow: 10, celsius: values)
    return IceSlice(
      section: section,
      plan: FreezePlan(
        lesion: LesionShape(diameter: lesion), tissue: .softTissue, probes: probes,
        structures: structures))
  }

  private func rows(
    _ slice: IceSlice, _ size: Size = Size(columns: 31, rows: 9), isDrawn: Bool = false
  ) -> [String] {
    let grid = IcePicture(slice, in: size, isDrawn: isDrawn).grid
    return (0..<size.rows).map { grid.plainRow($0) }
  }

  @Test(arguments: [
    (1.0, IceBand.warm), (0.1, .warm), (0, .edge), (-19.9, .edge), (-20, .lethal),
    (-39.9, .lethal), (-40, .core), (-150, .core),
  ])
  func `a temperature has its band, and a limit counts as reached`(
    _ celsius: Double, _ band: IceBand
  ) {
    #expect(IceBand(celsius: celsius) == band)
  }

  @Test func `bands differ by sign and by role, in ASCII and drawn`() {
    for isDrawn in [false, true] {
      #expect(Set(IceBand.allCases.map { $0.sign(isDrawn: isDrawn) }).count == 4)
    }
    #expect(Set(IceBand.allCases.map(\.role)).count == 4)
    for band in IceBand.allCases {
      #expect(band.sign(isDrawn: false).isASCII)
    }
  }

  @Test func `cold columns stand where they are, one to a millimetre`() {
    let picture = rows(
      slice(lesion: 0.1) { column, row in
        abs(row) > 6
          ? 37 : abs(column) <= 2 ? -50 : abs(column) <= 5 ? -30 : abs(column) <= 9 ? -10 : 37
      })
    #expect(picture[2] == "      ----===#####===----")
  }

  @Test func `the lesion is an outline, and what is in it shows`() {
    let picture = rows(slice(lesion: 16) { _, _ in 37 })
    #expect(picture[0] == "               o")
    #expect(picture[4] == "       o               o")
    #expect(picture.joined().filter { $0 == "o" }.count > 16)
  }

  @Test(arguments: [
    (IceSection.Plane.axial, true), (.sagittal, true), (.coronal, false),
  ])
  func `a wall shows where the plane cuts it`(_ plane: IceSection.Plane, _ isSeen: Bool) {
    let wall = NearbyStructure(.canal, name: "canal", at: .beyond(mm: 6, towards: .back))
    let text = rows(slice(plane, structures: [wall]) { _, _ in 37 }).joined()
    #expect(text.contains("c") == isSeen)
  }

  @Test func `a wall is one cell thick at its distance`() {
    let back = NearbyStructure(.canal, name: "canal", at: .beyond(mm: 6, towards: .back))
    let picture = rows(slice(lesion: 6, structures: [back]) { _, _ in 37 })
    let lines = picture.enumerated().filter { $0.element.contains("c") }
    #expect(lines.map(\.offset) == [6])
    #expect(lines.first?.element == String(repeating: "c", count: 31))
  }

  @Test func `a point is one letter`() {
    let nerve = NearbyStructure(.nerve, name: "root", at: .point(Point(7, 0, 0)))
    let text = rows(slice(structures: [nerve]) { _, _ in 37 }).joined()
    #expect(text.filter { $0 == "n" }.count == 1)
  }

  @Test func `probes across the plane are points, and along it lines`() {
    let probes = [Probe(.seed, x: -4, y: 0), Probe(.seed, x: 4, y: 0)]
    let across = rows(slice(.axial, probes: probes) { _, _ in 37 }).joined()
    #expect(across.filter { $0 == "+" }.count == 2)
    let along = rows(slice(.coronal, probes: probes) { _, _ in 37 })
    #expect(along.filter { $0.contains("+") }.count > 4)
  }

  @Test(arguments: [(10, 1.0), (20, 1.5), (30, 2), (60, 4)])
  func `what is large is drawn smaller, and the scale is said`(_ radius: Int, _ scale: Double) {
    let slice = slice(lesion: Double(2 * radius)) { _, _ in 37 }
    let picture = IcePicture(slice, in: Size(columns: 44, rows: 20), isDrawn: false)
    #expect(picture.scale == scale)
    #expect(IcePane.scale(1.5) == "1 column = 1.5 mm, 1 row = 3 mm")
  }

  @Test(arguments: [
    (IceBand.warm, IceBand.lethal, "\u{2584}"), (.core, .edge, "\u{2580}"),
    (.edge, .lethal, "\u{2584}"), (.warm, .edge, "."), (.edge, .warm, "'"),
    (.lethal, .core, "\u{2592}"), (.core, .lethal, "\u{2592}"),
  ])
  func `halves show which half is colder`(_ upper: IceBand, _ lower: IceBand, _ sign: String) {
    #expect(String(IceBand.halves(upper, lower).0) == sign)
  }

  @Test func `drawn, the limit of -20 C has twice the rows`() {
    // Cold from the third millimetre above the centre to the second below it.
    let slice = slice(lesion: 0.1) { column, row in
      abs(column) <= 3 && row >= -3 && row <= 2 ? -30 : 37
    }
    let picture = rows(slice, Size(columns: 11, rows: 9), isDrawn: true)
    #expect(picture.contains { $0.contains("\u{2592}") })
    #expect(picture.contains { $0.contains("\u{2580}") || $0.contains("\u{2584}") })
    let plain = rows(slice, Size(columns: 11, rows: 9)).joined()
    #expect(plain.allSatisfy { $0.isASCII })
  }

  @Test(arguments: [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 3, rows: 40),
    Size(columns: 200, rows: 2),
  ])
  func `a picture draws itself in any room`(_ size: Size) {
    #expect(IcePicture(slice { _, _ in -30 }, in: size, isDrawn: true).grid.size == size)
  }
}
