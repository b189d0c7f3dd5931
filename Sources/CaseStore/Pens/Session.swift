/// Somebody at work on a store, from when the screen comes up until they leave or their line drops.
struct Session: Hashable, Sendable {
  let id: String
  let who: String
  let place: String?
  /// When it began, in seconds since 1 January 1970, UTC.
  let began: Int
  let mark: ProcessMark
  /// How long somebody is silent, in seconds, before others may take their pen.
  let patience: Int
  /// Seconds since the machine was started.
  let uptime: @Sendable () -> Int

  init(
    who: String, place: String?, began: Int = 0, patience: Int, mark: ProcessMark = .current,
    uptime: @escaping @Sendable () -> Int = ProcessMark.uptime
  ) {
    let halves = [UInt64.random(in: 0...UInt64.max), UInt64.random(in: 0...UInt64.max)]
    id = halves.map { String($0, radix: 36) }.joined(separator: "-")
    self.who = who
    self.place = place
    self.began = began
    self.patience = patience
    self.mark = mark
    self.uptime = uptime
  }

  static func == (left: Session, right: Session) -> Bool { left.id == right.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// How long somebody has to be silent until others may take their pen, in seconds, unless it is set.
  static let patience = 300
  /// How often it is noted that keys are pressed, in seconds: rarely, as each note is a write.
  static let stirring = 60
}

/// Where somebody left off, for their next session.
package struct PlaceLeft: Hashable, Sendable {
  package let caseID: String
  /// The step of the case, from 1.
  package let step: Int
  /// The field that was open, by its subject and its fact.
  package let field: Field?
  /// When, in seconds since 1 January 1970, UTC.
  package let seconds: Int

  /// A field that was open, with what was typed in it.
  package struct Field: Hashable, Sendable {
    /// `case`, `lesion A`, `study 1`.
    package let subject: String
    package let fact: String
    package let typed: String?

    package init(subject: String, fact: String, typed: String?) {
      self.subject = subject
      self.fact = fact
      self.typed = typed
    }
  }

  package init(caseID: String, step: Int, field: Field? = nil, seconds: Int) {
    self.caseID = caseID
    self.step = step
    self.field = field
    self.seconds = seconds
  }
}
