import Testing

@testable import Rules

@Suite struct ReferencesTests {
  @Test func `numbers 1 to 146 stand once each, in order`() {
    #expect(References.all.map(\.number) == Array(1...146))
  }

  @Test func `no reference has an empty field`() {
    let faulty = References.all.filter {
      $0.firstAuthor.isEmpty || $0.title.isEmpty || $0.journal.isEmpty
        || $0.doi?.isEmpty == true || $0.remark?.isEmpty == true
        || !(1970...2024).contains($0.year)
    }
    #expect(faulty == [])
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let number: Int
    let brief: String
    let journal: String
    var testDescription: String { "\(number) \(brief)" }
  }

  static let rows = [
    Row(number: 1, brief: "Zajączkowska R 2019", journal: "Int J Mol Sci"),
    Row(number: 13, brief: "Tomasian A 2021", journal: "Radiographics"),
    Row(number: 17, brief: "Fisher CG 2010", journal: "Spine (Phila Pa 1976)"),
    Row(number: 23, brief: "Saliou G 2010", journal: "Radiology"),
    Row(number: 41, brief: "Clark W 2016", journal: "Lancet"),
    Row(number: 66, brief: "Deschamps F 2016", journal: "Eur Radiol"),
    Row(number: 83, brief: "Heini PF 2004", journal: "Orthopade"),
    Row(
      number: 91, brief: "National Comprehensive Cancer Network 2023",
      journal: "NCCN (guideline, web page)"),
    Row(number: 99, brief: "Callstrom MR 2007", journal: "Tech Vasc Interv Radiol"),
    Row(number: 103, brief: "Ilfeld BM 2017", journal: "Br J Anaesth"),
    Row(number: 131, brief: "Auloge P 2019", journal: "Radiology"),
    Row(number: 146, brief: "Wang F 2022", journal: "Skeletal Radiol"),
  ]

  @Test(arguments: rows)
  func `a reference that rules cite is the paper of that number`(row: Row) {
    let reference = References.numbered(row.number)
    #expect(reference?.brief == row.brief)
    #expect(reference?.journal == row.journal)
  }

  @Test(arguments: [0, -1, 147])
  func `there is no reference outside the list`(number: Int) {
    #expect(References.numbered(number) == nil)
  }

  @Test func `a doubtful entry says what is doubtful`() {
    let remarked = References.all.filter { $0.remark != nil }.map(\.number)
    #expect(remarked == [3, 14, 43, 60, 81, 91, 98])
    #expect(References.all.filter { $0.doi == nil }.map(\.number) == [10, 46, 82, 91, 95])
  }

  @Test(arguments: [
    ("zajacz", [1]), ("Zajączkowska BONE", [1]), ("motion callstrom", [Int]()),
    ("plasmacytoma", [115]), ("10.1016/j.spinee.2015.11.033", [43, 60]),
  ])
  func `a search needs every word and forgives case and accents`(words: String, found: [Int]) {
    #expect(References.search(words).map(\.number) == found)
  }

  @Test func `a search for nothing finds all`() {
    #expect(References.search("  ").count == 146)
  }

  @Test func `a citation is one line`() {
    #expect(
      References.numbered(2)?.citation
        == "Ryan C. Epidemiology of bone metastases. Bone. 2022. doi:10.1016/j.bone.2020.115783")
    #expect(References.all.allSatisfy { !$0.citation.contains("\n") })
  }
}
