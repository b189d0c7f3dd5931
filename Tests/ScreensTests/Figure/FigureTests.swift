import Canvas
import Logic
import Rules
import Testing

@testable import Screens

/// The figure shows every lesion where it lies, and marks what is on record and nothing else.
@Suite struct FigureTests {
  private func file(_ answers: [(FactName, FactValue)], id: String = "A") -> OpenCase {
    var record = Case(id: "one", lesions: [Lesion(id: id)])
    for (fact, value) in answers { record.lesions[0].sheet[fact] = .value(value) }
    return OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
  }

  /// What stands between the brackets of a place in the drawing.
  private func box(_ place: FigurePlace, _ file: OpenCase) throws -> String {
    let picture = Figure.picture(FigureLesion.all(file), .level(.c0))
    let start = try #require(Skeleton.position(of: place))
    return String((1...3).map { picture[start.row, start.column + $0].character })
  }

  @Test(arguments: VertebralLevel.allCases)
  func `a lesion stands at its level, which is named beside it`(_ level: VertebralLevel) throws {
    let file = file([("site", .word("spine")), ("vertebral_levels", .words([level.rawValue]))])
    #expect(try box(.level(level), file).hasPrefix("A"))
    let start = try #require(Skeleton.position(of: .level(level)))
    let picture = Figure.picture(FigureLesion.all(file), .level(.c0))
    let before = (start.column - 4..<start.column).map { picture[start.row, $0].character }
    #expect(String(before.filter { $0.isLetter || $0.isNumber }) == level.rawValue)
  }

  @Test(arguments: [
    (Site.ilium, FigureBone.ilium), (.acetabulum, .acetabulum), (.pelvisOther, .pelvisOther),
    (.proximalFemur, .proximalFemur), (.femurOther, .femurOther), (.sacrum, .ala),
  ])
  func `a bone of the pelvis has its lesion on its own side`(
    _ site: Site, _ bone: FigureBone
  ) throws {
    let left = file([("site", .word(site.rawValue)), ("side", .word("left"))])
    #expect(try box(.bone(bone, .left), left).hasPrefix("A"))
    #expect(try box(.bone(bone, .right), left) == "   ")
    let both = file([("site", .word(site.rawValue)), ("side", .word("bilateral"))])
    #expect(try box(.bone(bone, .left), both).hasPrefix("A"))
    #expect(try box(.bone(bone, .right), both).hasPrefix("A"))
    // Seen from the front, the patient's right is on the left.
    let (right, other) = (
      Skeleton.position(of: .bone(bone, .right)), Skeleton.position(of: .bone(bone, .left))
    )
    #expect(try #require(right).column < #require(other).column)
  }

  @Test(arguments: Site.allCases, [Side.left, nil] as [Side?])
  func `no lesion is missing, wherever it lies`(_ site: Site, _ side: Side?) throws {
    var answers: [(FactName, FactValue)] = [("site", .word(site.rawValue))]
    if let side { answers.append(("side", .word(side.rawValue))) }
    let file = file(answers)
    let lesion = try #require(FigureLesion.all(file).first)
    var grid = Grid(Size(columns: 80, rows: 20))
    Figure(file).draw(file, on: &grid, in: grid.box)
    #expect(grid.plainText.contains(lesion.isDrawn ? "IN THE DRAWING" : "NOT IN IT, AND LISTED"))
    #expect(!lesion.places.isEmpty)
    for place in lesion.places where lesion.isDrawn {
      #expect(try box(place, file).hasPrefix("A"))
    }
    #expect(
      grid.plainText.contains("A? ") || grid.plainText.contains("A! ")
        || grid.plainText.contains("A  "))
  }

  @Test func `a lesion without a site is listed`() throws {
    let lesion = try #require(FigureLesion.all(file([])).first)
    #expect(lesion.places == [.listed(lesion: "A")])
    #expect(FigureWords.target(lesion, file([])) == "site not known")
  }

  @Test func `marks stand for what is on record alone`() throws {
    let plain = file([("site", .word("spine")), ("vertebral_levels", .words(["T5"]))])
    #expect(try !box(.level(.t5), plain).contains { "v=".contains($0) })
    let lost: [(FactName, FactValue)] = [
      ("site", .word("spine")), ("vertebral_levels", .words(["T5"])),
      ("aetiology", .word("metastasis")), ("fracture_present", .yesNo(true)),
      ("vertebral_height_loss_percent", .number(40)), ("prior_radiotherapy", .yesNo(true)),
    ]
    let lesion = try #require(FigureLesion.all(file(lost)).first)
    #expect(lesion.collapse == "height lost 40 %")
    #expect(lesion.treated == "irradiated before")
    let none = lost.filter {
      $0.0 != "vertebral_height_loss_percent" && $0.0 != "prior_radiotherapy"
    }
    let other = try #require(
      FigureLesion.all(file(none + [("vertebral_height_loss_percent", .number(0))])).first)
    #expect(other.collapse == nil)
    #expect(other.treated == nil)
  }

  @Test func `several lesions of one level share its box, and none hides a hold`() throws {
    var record = Case(
      id: "many", lesions: ["A", "B", "C"].map { Lesion(id: $0) })
    for index in 0..<3 {
      record.lesions[index].sheet["site"] = .value(.word("spine"))
      record.lesions[index].sheet["vertebral_levels"] = .value(.words(["L3"]))
    }
    let file = OpenCase(record, journal: [], rulebook: .standard, now: Story.now)
    let text = try box(.level(.l3), file)
    #expect(text.hasPrefix("A+"))
    let words = FigureLesion.all(file).map(\.letter)
    #expect(words == ["A", "B", "C"])
  }

  @Test func `a further site has a small letter`() throws {
    let file = file([
      ("site", .word("acetabulum")), ("side", .word("left")),
      ("additional_sites", .words(["ilium"])),
    ])
    #expect(try box(.bone(.acetabulum, .left), file).hasPrefix("A"))
    #expect(try box(.bone(.ilium, .left), file).hasPrefix("a"))
  }

  @Test func `lesions with names get letters in their order`() {
    let letters = FigureLesion.all(file([], id: "upper")).map(\.letter)
    #expect(letters == ["A"])
  }

  @Test func `every place is reached by moving, and no move leaves the drawing`() {
    var reached: Set<FigurePlace> = [.level(.c0)]
    var waiting: [FigurePlace] = [.level(.c0)]
    let listed: [FigurePlace] = [.listed(lesion: "A"), .listed(lesion: "B")]
    while let place = waiting.popLast() {
      for direction in [Skeleton.Direction.up, .down, .left, .right] {
        let next = Skeleton.place(from: place, direction, listed: listed)
        if reached.insert(next).inserted { waiting.append(next) }
      }
    }
    #expect(reached == Set(FigurePlace.drawn + listed))
  }

  @Test func `no two boxes stand on one another`() {
    var taken: Set<Position> = []
    for place in FigurePlace.drawn {
      guard let start = Skeleton.position(of: place) else { continue }
      for offset in 0..<5 {
        let cell = Position(row: start.row, column: start.column + offset)
        #expect(taken.insert(cell).inserted, "\(place)")
        #expect(cell.row < Skeleton.size.rows && cell.column < Skeleton.size.columns)
      }
    }
  }
}
