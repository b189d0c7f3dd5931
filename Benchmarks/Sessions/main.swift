import CaseStore
import Foundation
import Logic

// Fifty sessions, each a program of its own, at one store: how long an answer takes until it is synced.
//
//     SessionBenchmarks [sessions] [answers each] [seconds between two answers of one session]
//
// Each session has the pen of a case of its own, answers in it at its pace, and looks meanwhile after
// another session's case as a screen that follows does. Goal: p99 of an answer under 50 ms.

let words = CommandLine.arguments

if words.count == 6, words[1] == "session" {
  try SessionAtWork(store: words[2], number: Int(words[3]) ?? 0).run(
    answers: Int(words[4]) ?? 0, pause: Double(words[5]) ?? 1)
} else {
  let sessions = words.count > 1 ? Int(words[1]) ?? 50 : 50
  let answers = words.count > 2 ? Int(words[2]) ?? 30 : 30
  let pause = words.count > 3 ? Double(words[3]) ?? 1 : 1
  try ManySessions(sessions: sessions, answers: answers, pause: pause).run()
}
