import Foundation

// A program at the far end of a slow line: `SlowLine BITS MILLISECONDS REPORT PROGRAM ...` runs the
// program in a terminal of its own and carries keys and screen at so many bits a second, with so many
// milliseconds each way. At the end it writes to REPORT what was sent and waited for.
//
//   .build/release/SlowLine 9600 300 /dev/null .build/release/trocar demo     to feel it
//   make bench-slow-line                                                      a whole case

let words = CommandLine.arguments.dropFirst()
let numbers = words.prefix(2).compactMap { Int($0) }
guard words.count > 3, numbers.count == 2, numbers.allSatisfy({ $0 >= 0 }) else {
  print("usage: SlowLine BITS MILLISECONDS REPORT PROGRAM ...")
  exit(64)
}
var line = Line(bits: numbers[0], delay: numbers[1])
do {
  let rest = Array(words.dropFirst(2))
  let (status, report) = try line.run(Array(rest.dropFirst()))
  if rest[0] != "/dev/null" {
    try report.write(toFile: rest[0], atomically: true, encoding: .utf8)
  }
  exit(status)
} catch {
  print("SlowLine: \(error)")
  exit(1)
}
