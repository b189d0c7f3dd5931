internal import Logic
internal import Reports

extension Presenter {
  /// The minutes as files, as Markdown and as a page; never with names.
  package var minutesAsFiles: [Effect.Export] {
    let minutes = MeetingMinutes(
      meeting, cases: meeting.agenda.compactMap { records[$0] }, seconds: now.seconds
    ).report
    return [
      Effect.Export(
        fileName: "minutes-\(meeting.id).md", text: minutes.markdown, withNames: false),
      Effect.Export(
        fileName: "minutes-\(meeting.id).html", text: minutes.html, withNames: false),
    ]
  }

  /// The minutes are written.
  ///
  /// - Parameters:
  ///   - files: What the files are called.
  ///   - folder: Where they stand; empty where that is not one folder.
  package mutating func wroteMinutes(to files: String, in folder: String) {
    let written = WrittenMinutes(standing: standing, files: files, folder: folder)
    say(written.words)
    self.written = written
  }

  /// The minutes could not be written; the meeting stands as it is.
  package mutating func failedToWriteMinutes(_ why: String) {
    say("\(standing)No minutes: \(why) {agenda.save} tries again.", isFailure: true)
  }

  private var standing: String {
    guard meeting.isClosed else { return "" }
    let left = meeting.notReached.count
    return left == 0 ? "Closed. " : "Closed, \(left) not reached. "
  }
}
