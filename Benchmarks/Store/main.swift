import Foundation

// The store at its work: `make bench-store`.
//
//     StoreBenchmarks [cases]           answers against raw SQLite, and a store of so many cases
//     StoreBenchmarks answers           the answers alone
//     StoreBenchmarks desk STORE MAKER  what a person does at a store that is there (used by the first)
//
// Times that went by are those of the machine as it is; the processor's time of the thread stands
// beside them. Each figure is held against its goal.

let words = CommandLine.arguments

/// Prints a line at once.
func say(_ line: String) {
  print(line)
  fflush(nil)
}

switch words.dropFirst().first {
case "answers": try AnswersAgainstRaw().run()
case "desk": try MainActor.assumeIsolated { try DeskAtWork(store: words[2]).run() }
case let count:
  try AnswersAgainstRaw().run()
  try ManyInOneStore(count: count.flatMap { Int($0) } ?? 100_000).run()
}
