package import Canvas
internal import CaseStore
package import Logic
package import Rules
package import Screens

/// The loop: events in, pictures out, effects performed.
///
/// An answer is on the screen as `saving` first; then the store writes and syncs it; and only then
/// is `saved` painted. So whatever the screen called saved survives a power cut.
@MainActor
package struct Workstation {
  /// What the screen shows; read from outside once the loop has ended.
  package internal(set) var desk: Desk
  let outside: Outside
  var rulebook: Rulebook { desk.rulebook }
  /// The number that the next entry of the open case gets.
  var nextNumber = 1
  var hasEnded = false
  /// How it has come to its end; read from outside once the loop has ended.
  package internal(set) var ending = SessionEnding.left
  var following = Following()
  var listFollowing = ListFollowing()
  private var lastLook: Duration
  private var lastTick: Duration
  var idleness: Idleness
  private var painting = Painting()
  /// The estimate that is on its way.
  var iceErrand: IceErrand?
  let bindings: KeyBindings
  /// The meeting that was left last, with where its cursor stood and what was typed there.
  var meeting: Presenter?

  package init(
    rulebook: @autoclosure @escaping @Sendable () -> Rulebook, outside: Outside,
    _ preferences: Preferences = Preferences()
  ) {
    bindings = preferences.bindings
    self.desk = Desk(rulebook: rulebook(), now: outside.now(), preferences)
    self.outside = outside
    (lastLook, lastTick) = (outside.uptime(), outside.uptime())
    idleness = Idleness(at: outside.uptime())
  }

  /// Runs until the user leaves, the system ends the program, or the line drops.
  ///
  /// - Parameters:
  ///   - id: the case to start on; the worklist where there is none.
  ///   - imported: a case file of that case which differs from it.
  ///   - greeting: what is said first.
  ///   - onFirstPicture: what is done once there is something to see.
  package mutating func run(
    on display: inout some Display & ~Copyable, startingOn id: String? = nil,
    taking imported: Case? = nil, saying greeting: String? = nil, onFirstPicture: () -> Void = {}
  ) {
    start(on: &display, startingOn: id)
    if let greeting { perform(desk.receive(.notice(greeting), at: outside.now()), on: &display) }
    if let imported { perform(desk.receive(.differs(imported), at: outside.now()), on: &display) }
    var pacing = Pacing()
    var event = Event.wake
    var isFirst = true
    var hasChanged = true
    while !hasEnded {
      let isWorking = event == .tick && desk.patience == .zero
      let hasRest = event == .tick && painting.isWaiting
      if hasChanged || hasRest, pacing.isDue(isWorking: isWorking, at: outside.uptime()) {
        show(on: &display, isHurried: event.isKey)
      }
      if isFirst { onFirstPicture() }
      isFirst = false
      event = display.nextEvent(within: painting.patience(wait))
      hasChanged = take(event, on: &display)
    }
    dropIce()
    endSession()
  }

  /// Opens the first page: a case, the place where the line dropped, or the worklist.
  mutating func start(on display: inout some Display & ~Copyable, startingOn id: String?) {
    _ = desk.handle(.resize(display.size), at: outside.now())
    let left = id == nil ? try? outside.store.takeUpPlaceLeft() : nil
    perform(desk.start(onCase: id ?? left?.caseID), on: &display)
    guard let left else { return }
    let news = News.recovered(left.onDesk, at: outside.clock(left.seconds))
    perform(desk.receive(news, at: outside.now()), on: &display)
  }

  /// Takes an event; whether there may be something else to see by it.
  @discardableResult
  mutating func take(_ event: Event, on display: inout some Display & ~Copyable) -> Bool {
    let time = outside.uptime()
    var hasChanged = event != .tick
    switch event {
    case .key, .paste, .pointer: idleness.keyPressed(at: time)
    case .resize, .tick, .signal, .wake: break
    }
    if event == .signal(.terminate) || event == .signal(.hangup) { ending = .cutOff }
    if time - lastLook >= Following.pause {
      lastLook = time
      let news = lookAtTheStore(for: desk.file) + lookAtTheList()
      news.forEach { perform(desk.receive($0, at: outside.now()), on: &display) }
      if !news.isEmpty { hasChanged = true }
    }
    for news in iceNews() {
      hasChanged = true
      perform(desk.receive(news, at: outside.now()), on: &display)
    }
    if event != .tick || desk.patience.map({ time - lastTick >= $0 }) ?? false {
      lastTick = time
      hasChanged = true
      perform(desk.handle(event, at: outside.now()), on: &display)
    }
    if lockIfIdle(at: time) { hasChanged = true }
    if idleness.isNoteDue(at: time) { try? outside.store.stir(at: placeLeft) }
    return hasChanged
  }

  /// Blanks the screen of a desk that nobody sits at, and ends the session later where it is to end;
  /// whether it did.
  private mutating func lockIfIdle(at time: Duration) -> Bool {
    guard let limit = outside.locksAfter else { return false }
    let idle = idleness.length(at: time)
    if let further = outside.endsAfter, idle >= limit + further {
      (ending, hasEnded) = (.silent, true)
      return true
    }
    guard idle >= limit, !desk.isLocked else { return false }
    desk.lock(at: outside.now())
    return true
  }

  /// How long to wait for an event: until the desk, the case or the lock has something to do.
  private var wait: Duration? {
    let isFollowing = desk.file != nil || desk.showsWholeWorklist
    let following = outside.store.hasSession && isFollowing ? Following.pause : nil
    let idle = idleness.length(at: outside.uptime())
    let lock = outside.locksAfter.flatMap { limit -> Duration? in
      guard desk.isLocked else { return limit - idle }
      return outside.endsAfter.map { limit + $0 - idle }
    }
    let ice = iceErrand == nil ? nil : IceErrand.pause
    return [desk.patience, following, ice, lock.map { max($0, .milliseconds(50)) }]
      .compactMap(\.self).min()
  }

  var placeLeft: PlaceLeft? { desk.place.map { PlaceLeft($0, seconds: outside.now().seconds) } }

  /// Lets go of the pen, or keeps the place of somebody who was cut off.
  func endSession() {
    let isCutOff = ending != .left
    try? outside.store.endSession(cutOffAt: isCutOff ? placeLeft : nil, isCutOff: isCutOff)
  }

  private mutating func perform(
    _ effects: [Screens.Effect], on display: inout some Display & ~Copyable
  ) {
    var waiting = effects
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      for news in perform(effect, on: &display) {
        waiting += desk.receive(news, at: outside.now())
      }
    }
  }

  private mutating func perform(
    _ effect: Screens.Effect, on display: inout some Display & ~Copyable
  ) -> [News] {
    switch effect {
    case .loadWorklist:
      try? listFollowing.restart(in: outside.store)
      return worklist()
    case .loadMoreOfWorklist(let row): return worklist(behind: row)
    case .assessForWorklist(let ids): return assessForWorklist(ids)
    case .search(let terms): return search(terms)
    case .lookInto(let id): return lookInto(id)
    case .createCase: return create()
    case .openCase(let id): return open(id)
    case .askForPen(let id): return askForPen(of: id)
    case .handOverPen(let id): return handOverPen(of: id)
    case .record(let id, let change, let manner):
      show(on: &display, isHurried: true)
      return record(change, manner, in: id)
    case .export(let export): return attempt { .exported(path: try outside.export(export)) }
    case .chooseTheme(let name):
      return attempt {
        display.palette = try outside.palette(name)
        return .notice("Theme \(name).")
      }
    case .useMouse(let isWanted):
      display.usesMouse = isWanted
      return isWanted && !display.usesMouse
        ? [.notice("This terminal reports no mouse. Every command has its key.")] : []
    case .editText(let place, let current): return edit(place, current, on: &display)
    case .present(let cases, let day, let onAgenda):
      return present(cases, on: day, startingOn: onAgenda ? .agenda : .review, on: &display)
    case .resumeMeeting: return resumeMeeting(on: &display)
    case .estimateIce(let plan): return estimateIce(plan)
    case .dropIce: dropIce()
    case .suspend:
      guard outside.mayStop else {
        return [.notice("There is no shell to go back to here: {leave} leaves.")]
      }
      display.suspend()
    case .redraw: display.redraw()
    case .quit: hasEnded = true
    }
    return []
  }

  private mutating func show(
    on display: inout some Display & ~Copyable, isHurried: Bool
  ) {
    display.show(painting.now(desk.grid(display.size), isHurried: isHurried))
  }

  func attempt(_ work: () throws -> News) -> [News] {
    do { return [try work()] } catch { return [.failed("\(error)")] }
  }
}

// MARK: - The store

extension Workstation {
  mutating func create() -> [News] {
    do {
      let now = outside.now()
      let day = now.date
      let prefix = Self.twoDigits(day.year % 100) + Self.twoDigits(day.month)
      let id = try outside.store.nextFreeID(prefix)
      let new = Case(id: id, lesions: [Lesion(id: "A")])
      try outside.store.create(new, who: outside.who, seconds: now.seconds)
      return open(id)
    } catch {
      return [.failed("\(error)")]
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  /// The case on the desk as it is on file now; nothing where an answer of it waits to be saved.
  mutating func reread() -> [News] {
    guard let id = desk.file?.record.id, !desk.hasUnsavedAnswers else { return [] }
    do {
      let (record, journal) = try outside.store.open(id)
      nextNumber = (journal.last?.number ?? 0) + 1
      return [.reread(record, journal)]
    } catch {
      return [.failed("\(error)")]
    }
  }

  mutating func open(_ id: String) -> [News] {
    do {
      let pen = try takePen(of: id)
      let (record, journal) = try outside.store.open(id)
      nextNumber = (journal.last?.number ?? 0) + 1
      following.restart()
      return [.opened(record, journal, savedAt: nil), .pen(pen)]
    } catch {
      return [.failed("\(error)")]
    }
  }

  mutating func record(
    _ change: CaseChange, _ manner: JournalEntry.Manner, in id: String
  ) -> [News] {
    do {
      let entry = try outside.store.record(
        change, manner, in: id, expecting: nextNumber, who: outside.who,
        seconds: outside.now().seconds)
      nextNumber = entry.number + 1
      return [.saved(entry)]
    } catch .penHeld(_, let holder) {
      do {
        let (filed, journal) = try outside.store.open(id)
        nextNumber = (journal.last?.number ?? 0) + 1
        return [.penLost(to: holder, filed, journal)]
      } catch {
        return [.saveFailed("\(error)")]
      }
    } catch .overtaken {
      // Trying again cannot help: what is on the desk is not what is on file any more.
      return [
        .saveFailed(
          "changed elsewhere. {go.worklist}, {quit}, C leaves; started again, it is read anew.")
      ]
    } catch {
      return [.saveFailed("\(error)")]
    }
  }
}

// MARK: - The editor

extension Workstation {
  private func edit(
    _ place: FactPlace, _ current: String, on display: inout some Display & ~Copyable
  ) -> [News] {
    guard let edit = outside.edit else {
      return [
        .notice("An editor of your own is switched off here: {case.edit} edits in the field.")
      ]
    }
    do {
      let text = try display.withoutScreen { try edit(current) }
      return text == current ? [.notice("As it was.")] : [.textEdited(place, text)]
    } catch {
      return [.failed("\(error)")]
    }
  }
}
