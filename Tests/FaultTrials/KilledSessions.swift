import CaseStore
import Logic
import TestSupport

/// A program at work is killed while it has the pen of a case and another program waits for it.
package enum KilledSessions {
  /// Kills the holder at random moments. Its pen comes free, to its owner at once and to others after
  /// the time that was set; what it had said is stored, what was half typed is given back, and nobody
  /// wrote without the pen.
  package static func run(_ trials: Int, seed: UInt64) throws -> Tally {
    var tally = Tally("a program with the pen of a case is killed")
    var random = SeededRandom(seed: seed)
    for trial in 0..<trials {
      let place = try Place()
      let path = place.path("cases.sqlite")
      let answers = Int.random(in: 1...8, using: &random)
      // Two lines at the start, and two an answer.
      let lines = 2 + 2 * answers
      let delay = Int.random(in: 0...4_000, using: &random)
      switch trial % 3 {
      case 0: tally.count(try ownerReturns(path, lines, delay, &tally))
      case 1: tally.count(try anotherTakes(path, lines, delay, handingOverAfter: nil, &tally))
      default:
        let most = Int.random(in: 1...answers, using: &random)
        tally.count(try anotherTakes(path, lines, delay, handingOverAfter: most, &tally))
      }
    }
    return tally
  }

  /// The same user comes again while somebody else asks for the pen and is to wait for minutes.
  private static func ownerReturns(
    _ path: String, _ lines: Int, _ delay: Int, _ tally: inout Tally
  ) throws -> [String] {
    let first = try Writer(["session", path, "2611-001", "lindh", "300"])
    var said = try first.lines(3)
    let other = try Writer(["session", path, "2611-001", "berg", "300"])
    if lines > said.count { said += try first.lines(lines - said.count) }
    said += try first.kill(afterMicroseconds: delay)
    let again = try Writer(["session", path, "2611-001", "lindh", "300"])
    var saidAgain = try again.lines(5)
    saidAgain += try again.kill()
    let saidElsewhere = try other.kill()
    var losses = look(path, [said, saidAgain], &tally)
    if saidElsewhere.contains("pen") { losses.append("another had the pen before its time") }
    if !saidAgain.contains("pen") { losses.append("the owner did not have the pen back") }
    let noted = said.last { $0.hasPrefix("noted ") }?.dropFirst(6)
    let left = saidAgain.first { $0.hasPrefix("left ") }?.dropFirst(5)
    if let noted, (number(left) ?? 0) < (number(noted) ?? 0) {
      losses.append("\(noted) was noted, and \(left ?? "nothing") was given back")
    }
    return losses
  }

  /// Somebody who need not wait has the pen once its holder is gone, or once it is handed over.
  private static func anotherTakes(
    _ path: String, _ lines: Int, _ delay: Int, handingOverAfter most: Int?, _ tally: inout Tally
  ) throws -> [String] {
    let words = ["session", path, "2611-001", "lindh", "300"] + (most.map { ["\($0)"] } ?? [])
    let first = try Writer(words)
    var said = try first.lines(3)
    let other = try Writer(["session", path, "2611-001", "berg", "0"])
    // A pen that is handed over comes back only when it is asked for, which nobody waits for here.
    if most == nil, lines > said.count { said += try first.lines(lines - said.count) }
    said += try first.kill(afterMicroseconds: delay)
    var saidElsewhere = try other.lines(3)
    saidElsewhere += try other.kill()
    var losses = look(path, [said, saidElsewhere], &tally)
    if !saidElsewhere.contains("pen") { losses.append("nobody had the pen of who was killed") }
    if most == nil, let last = numbers(said).last, let next = numbers(saidElsewhere).first,
      next <= last
    {
      losses.append("two wrote at once, at \(next) and \(last)")
    }
    return losses
  }

  /// Looks at what two programs left between them.
  private static func look(_ path: String, _ said: [[String]], _ tally: inout Tally) -> [String] {
    let told = said.flatMap(numbers)
    tally.answers += told.count
    // Each of the two may have been killed between storing an answer and saying so.
    let most = (told.max() ?? 0) + 2
    let (count, found) = KilledWriter.look(at: path, told: told.max() ?? 0, most: most)
    if count > (told.max() ?? 0) || told.count < count { tally.hits += 1 }
    var losses = found + problems(of: path)
    if Set(told).count != told.count { losses.append("an entry was said to be stored twice") }
    return losses
  }

  private static func numbers(_ lines: [String]) -> [Int] { lines.compactMap { Int($0) } }

  private static func number(_ words: Substring?) -> Int? {
    words?.split(separator: " ").last.flatMap { Int($0) }
  }
}
