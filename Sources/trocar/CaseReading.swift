internal import ArgumentParser
internal import CaseFiles
internal import Documents
internal import Foundation
internal import Logic
internal import Rules

/// A case file that a command was given, read.
struct CaseReading {
  /// The path as it was given.
  let path: String
  let record: Case
  let problems: [Problem]
  private(set) var remarks: [Problem]
  private let positions: [FactPlace: Document.Position]

  /// Reads a case file, or standard input for `-`.
  ///
  /// - Parameter today: the day against which studies that are still to come are remarked on.
  init(
    _ path: String, _ rulebook: Rulebook = .standard, today: CalendarDate? = nil
  ) throws {
    let file = CaseFile.read(
      bytes: try TextFile.bytes(of: path), name: path, rulebook.catalogue, rulebook.settings,
      today: today)
    (self.path, record, problems, remarks) = (path, file.record, file.problems, file.remarks)
    positions = file.positions
  }

  /// The reading with a remark for each reason for which a plan that it calls ready may not be so.
  func remarkingOnReady(_ rulebook: Rulebook = .standard) -> CaseReading {
    guard problems.isEmpty else { return self }
    var reading = self
    let assessment = rulebook.assess(record)
    for lesion in record.lesions {
      let readiness = assessment.readiness(of: lesion.id, in: record, rulebook.catalogue)
      let place = FactPlace(.lesion(lesion.id), RecordFacts.planReady.name)
      guard readiness.isLost, let position = positions[place] else { continue }
      reading.remarks += readiness.against.map { reason in
        Problem(
          file: path, at: position,
          "Lesion \(lesion.id) is marked ready, and may not be: \(reason.words(rulebook.catalogue))"
        )
      }
    }
    return reading
  }

  /// Reads files and answers with those that have no problem. The others are complained of, each
  /// problem with its place.
  ///
  /// - Returns: The files to use, and whether there were others.
  static func sound(
    _ paths: [String], _ rulebook: Rulebook = .standard
  ) -> (readings: [CaseReading], hasOthers: Bool) {
    var sound: [CaseReading] = []
    var hasOthers = false
    for path in paths {
      do {
        let reading = try CaseReading(path, rulebook)
        (reading.problems + reading.remarks).map(\.description).forEach(Console.complain)
        if reading.problems.isEmpty { sound.append(reading) } else { hasOthers = true }
      } catch {
        Console.complain("\(error)")
        hasOthers = true
      }
    }
    return (sound, hasOthers)
  }

  /// Reads one file that must be without a problem; otherwise complains and ends with 1.
  static func sound(_ path: String, _ rulebook: Rulebook = .standard) throws -> Case {
    guard let reading = sound([path], rulebook).readings.first else { throw ExitCode(1) }
    return reading.record
  }
}
