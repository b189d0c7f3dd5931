import CaseFiles
import Logic
import Rules
import TestSupport

// Measures what the rulebook costs: `make bench`. Times are the middle of eleven samples, with the
// least and the most beside it; ratios are to the plainest interpreter, measured in the same run.

let table = Table()
let rulebook = Rulebook.standard

print(
  "Processor time for one: median (least to most), how many a second on one core, against plain.")

table.heading("Sixty rules over thirty inputs, made up; a line is the whole table of one case")
let sixty = SixtyRules()
let plainTable = PlainTable(sixty.rulebook.rules.map(\.when), sixty.rulebook.catalogue)
let inputs = sixty.records.map { plainTable.inputs($0, sixty.rulebook.catalogue) }
let judges = sixty.records.map { Judge(sixty.rulebook, $0) }
var truths = Array(repeating: Truth.no, count: 60)
let plainRules = Measurement(things: 64) {
  for inputs in inputs { plainTable.truths(inputs, into: &truths) }
  keep(truths)
}
table.line("plain interpreter, every rule", plainRules, to: plainRules)
table.line(
  "every rule, of a case taken over",
  Measurement(things: 64) { for judge in judges { judge.truths(lesion: 0, into: &truths) } },
  to: plainRules)
table.line(
  "verdict only, of a case taken over",
  Measurement(things: 64) {
    for judge in judges { keep(judge.judgement(of: .vertebroplasty, lesion: 0)) }
  }, to: plainRules)
var sixtyDrawn = RandomCases(sixty.rulebook, seed: 1)
table.line(
  "verdict only, bit-sliced, drawing the case included",
  Measurement(things: 64 * 1024) { sixtyDrawn.judge(batches: 64) }, to: plainRules)
table.line(
  "full record, of a case taken over",
  Measurement(things: 64) {
    for judge in judges { keep(judge.assessment(lesion: 0)) }
  }, to: plainRules)
table.line(
  "full assessment, from the case",
  Measurement(things: 64) {
    for record in sixty.records { keep(sixty.rulebook.assess(record, asking: false)) }
  }, to: plainRules)

table.heading("The whole rulebook: \(rulebook.rules.count) rules, eleven techniques")
let samples = try sourceFiles(in: "sample-cases", endingWith: ".yaml", from: placeOfTests)
  .map { path in
    let text = try sourceText(path, from: placeOfTests)
    return CaseFile.read(text, name: path, rulebook.catalogue, rulebook.settings).record
  }
let three = samples.threeLesions
let lesionCount = samples.map(\.lesions.count).reduce(0, +)
let plainThree = Measurement { keep(three.plainTruths(rulebook)) }
table.line("three lesions, truths by the plain reader", plainThree, to: plainThree)
table.line(
  "three lesions, explained", Measurement { keep(rulebook.assess(three, asking: false)) },
  to: plainThree)
table.line(
  "three lesions, every reason read",
  Measurement { keep(rulebook.assess(three, asking: false).reasonCount) }, to: plainThree)
table.line(
  "three lesions, verdicts only",
  Measurement {
    let judge = Judge(rulebook, three)
    for lesion in 0..<3 { keep(judge.judgements(lesion: lesion)) }
  }, to: plainThree)
table.line(
  "sample cases, explained, for one case",
  Measurement(things: samples.count) {
    for record in samples { keep(rulebook.assess(record, asking: false)) }
  })
table.line(
  "three lesions, explained, with questions",
  Measurement { keep(rulebook.assess(three, asking: true)) })

table.heading("Changes of a case with three lesions")
let judge = Judge(rulebook, three)
let changes = three.changes(rulebook)
table.line(
  "take over a case", Measurement { keep(Judge(rulebook, three)) })
table.line(
  "one answer changed, one technique judged, taken back",
  Measurement(things: changes.count) {
    for change in changes {
      keep(judge.judgement(of: .vertebroplasty, lesion: 0, with: [change]))
    }
  })
table.line(
  "one answer changed, all techniques of a lesion judged",
  Measurement(things: changes.count) {
    for change in changes { keep(judge.judgements(lesion: 0, with: [change])) }
  })

table.heading("What would change it")
let search = FlipSearch(rulebook)
table.line(
  "three lesions, all flips and what lifts every hold",
  Measurement { keep(search.flips(of: three)) })
table.line(
  "sample cases, all flips and lifts, for one case",
  Measurement(things: samples.count) {
    for record in samples { keep(search.flips(of: record)) }
  })
table.line(
  "one technique of one lesion",
  Measurement { keep(search.flips(of: .vertebroplasty, lesion: "A", in: three)) })

table.heading("Start")
table.line(
  "compile the rulebook",
  Measurement {
    keep(
      Rulebook(
        version: "measured", catalogue: rulebook.catalogue, settings: rulebook.settings,
        rules: rulebook.rules))
  })
table.line(
  "compile the catalogue of \(rulebook.catalogue.declarations.count) facts",
  Measurement { keep(Catalogue(rulebook.catalogue.declarations)) })

table.heading("Verification: eleven verdicts of a lesion; drawing the case and the laws included")
let plainVerdicts = Measurement {
  for lesion in 0..<3 { keep(judge.judgements(lesion: lesion)) }
}
table.line("a case by the explaining evaluator", plainVerdicts, to: plainVerdicts)
var random = RandomCases(rulebook, seed: 1)
table.line(
  "a case by the bit-sliced one",
  Measurement(things: 64 * 1024) { random.judge(batches: 64) }, to: plainVerdicts)
