package import Canvas
internal import Logic

extension Desk {
  /// Takes an event. What it gives is to be done in that order, before the next event.
  package mutating func handle(_ event: Event, at now: Moment) -> [Effect] {
    take(now)
    return take(event) + askForIce()
  }

  private mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key): return isTooSmall(for: key) ? save() : press(key) + save()
    case .paste(let text):
      if !isTooSmall { paste(text) }
      return save()
    case .pointer(let pointer): return isTooSmall ? [] : take(pointer) + save()
    case .resize(let size):
      self.size = size
      return []
    case .tick: return save() + rest()
    case .wake: return []
    case .signal(.interrupt): return press(.control("c")) + save()
    case .signal(.terminate), .signal(.hangup): return save() + [.quit]
    }
  }

  /// Whether nothing of the case can be seen.
  var isTooSmall: Bool { size.columns < Frame.least.columns || size.rows < Frame.least.rows }

  /// Whether a key would act on what cannot be seen. Leaving and suspending are always possible.
  private func isTooSmall(for key: Key) -> Bool {
    guard isTooSmall else { return false }
    return !isOfTheSystem(key) && prompt == nil
  }

  mutating func take(_ now: Moment) {
    self.now = now
    file?.now = now
  }

  /// Hands the next waiting change to the journal.
  mutating func save() -> [Effect] { (file?.nextToSave()).map { [$0] } ?? [] }

  /// What waits for a rest from keys, on the page that is shown.
  private mutating func rest() -> [Effect] { page == .worklist ? worklist.rest() : [] }

  private mutating func press(_ key: Key) -> [Effect] {
    if lockScreen != nil {
      // What is typed at a blank screen is meant for nothing on it.
      if key == .enter { lockScreen = nil }
      return []
    }
    notice = nil
    if recovery != nil, key == .escape, prompt == nil, help == nil, palette == nil {
      recovery = nil
      return []
    }
    if let prompt { return answer(prompt, with: key) }
    if isOfTheSystem(key) {
      (help, palette) = (nil, nil)
    } else if let help {
      return press(key, inHelp: help)
    } else if let palette {
      return press(key, inPalette: palette)
    }
    if let conflictWork { return press(key, inConflict: conflictWork) }
    switch page {
    case .worklist:
      var list = listAtWork
      list.press(key, preferences.bindings)
      return take(list)
    case .step(let name):
      guard let file else { return turn(to: .worklist) }
      if iceHasKeys {
        let keys = IceWork.keys.bound(by: preferences.bindings)
        return work(inIce: file) { keys.press(key, in: &$0) }
      }
      if figureHasKeys {
        let keys = FigureWork.keys.bound(by: preferences.bindings)
        return work(inFigure: file) { keys.press(key, in: &$0) }
      }
      if key == .escape, iceIsShown, file.editor == nil, steps[name].capturedLines == nil {
        self.file?.ice.isOpen = false
        return []
      }
      return take(steps[name].press(key, file, room: room, preferences.bindings), of: name)
    }
  }

  private mutating func answer(_ prompt: Prompt, with key: Key) -> [Effect] {
    self.prompt = nil
    guard key == "C" else {
      notice = Notice("Not done. Only C says yes.")
      return []
    }
    if prompt.commandID == DeskCommand.quit.id { return [.quit] }
    if let conflictWork { return work(conflictWork) { ConflictWork.keys.confirm(prompt, in: &$0) } }
    switch page {
    case .worklist:
      var list = listAtWork
      ListWork.keys.confirm(prompt, in: &list)
      return take(list)
    case .step(let name):
      guard let file else { return [] }
      return take(steps[name].confirm(prompt, file, room: room), of: name)
    }
  }

  /// Leaving, suspending and repainting are possible over any list.
  private func isOfTheSystem(_ key: Key) -> Bool {
    if case .control = key { true } else { false }
  }

  var listAtWork: ListWork {
    ListWork(
      list: worklist, now: now, room: room, openID: file?.record.id, unsaved: unsavedCount)
  }

  private var unsavedCount: Int { file?.saving.outbox.count ?? 0 }

  /// What a step has between the steps and the message, beside the figure where that is open.
  var room: Size { room(in: size) }
}

extension Desk {
  mutating func take(_ pressed: Pressed, of name: StepName) -> [Effect] {
    steps[name] = pressed.step
    file = pressed.file
    return take(pressed.reply)
  }

  mutating func take(_ list: ListWork) -> [Effect] {
    worklist = list.list
    if !worklist.isFiltering { worklist.settle() }
    wantedStep = list.wantedStep ?? wantedStep
    return take(list.reply)
  }

  mutating func take(_ reply: Reply) -> [Effect] {
    notice = reply.notice ?? notice
    prompt = reply.prompt
    if reply.opensFigure, let file { openFigure(file) }
    if reply.opensHelp {
      let bindings = preferences.bindings
      help =
        titleOfKeys.map { Help(title: $0, keyLines, naming: bindings) }
        ?? Help(of: page, keyLines, naming: bindings)
    }
    if reply.opensPalette {
      palette = CommandPalette(
        keyLines, themes: preferences.themes, naming: preferences.bindings)
    }
    if let place = reply.goTo { goToField(place) }
    return reply.effects + (reply.turn.map { turn(to: $0) } ?? [])
  }

  /// Shows a field where it is entered, in case entry or after the procedure, with the lesion that it is about.
  private mutating func goToField(_ place: FactPlace) {
    guard var file else { return }
    file.showLesion(of: place)
    self.file = file
    let name: StepName = FollowUp.shows(place.fact, file.catalogue) ? .followUp : .caseEntry
    var step = steps[name]
    guard step.go(to: place, in: file) else { return }
    steps[name] = step
    page = .step(name)
  }

  /// Shows another page. The case stays on the desk, so that its step is found as it was left.
  mutating func turn(to page: Turn) -> [Effect] {
    guard page != self.page else { return [] }
    if case .step = page, file == nil { return [] }
    self.page = page
    file?.editor = nil
    leaveFigure(for: page)
    leaveIce(for: page)
    return page == .worklist ? [.loadWorklist] : []
  }

  /// What the help calls the keys of what lies over the page.
  private var titleOfKeys: String? {
    if showsConflict { return "Keys: A file that differs" }
    if iceHasKeys { return "Keys: Ice ball" }
    return figureHasKeys ? "Keys: Figure" : nil
  }

  /// The keys that are live, as help shows them.
  var keyLines: [KeyLine] { keyLines(hintsOnly: false) }

  /// The keys that are live, as help shows them, or as the line of keys does.
  func keyLines(hintsOnly: Bool) -> [KeyLine] {
    if let conflictWork {
      let keys = ConflictWork.keys.bound(by: preferences.bindings)
      return hintsOnly
        ? keys.hintLines(in: conflictWork) + [ConflictWork.confirming]
        : keys.lines(in: conflictWork)
    }
    switch page {
    case .worklist:
      let keys = ListWork.keys.bound(by: preferences.bindings)
      return hintsOnly ? keys.hintLines(in: listAtWork) : keys.lines(in: listAtWork)
    case .step(let name):
      guard let file else { return [] }
      if iceHasKeys {
        return IceWork.keys.bound(by: preferences.bindings).lines(in: IceWork(file: file))
      }
      if let figure, figureHasKeys {
        return FigureWork.keys.bound(by: preferences.bindings).lines(
          in: FigureWork(figure: figure, file: file))
      }
      return steps[name].keyLines(
        file, room: room, preferences.bindings, hintsOnly: hintsOnly)
    }
  }
}
