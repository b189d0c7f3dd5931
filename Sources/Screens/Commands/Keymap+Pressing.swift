internal import Canvas

/// State that commands change, with room for what they leave behind.
protocol Replying: Sendable {
  var reply: Reply { get set }
}

extension Replying {
  /// Puts a line before the reader until the next key.
  mutating func say(_ words: String, _ tone: Notice.Tone = .info) {
    reply.notice = Notice(words, tone)
  }

  /// Wants something done outside.
  mutating func want(_ effect: Effect) { reply.effects.append(effect) }
}

extension Keymap where State: Replying {
  /// Does what a key does, asks first, or says why it does nothing.
  func press(_ key: Key, in state: inout State) {
    guard let command = self[key] else {
      state.say("\(key.label) does nothing here. {help} shows the keys.")
      return
    }
    run(command, in: &state, isConfirmed: false)
  }

  /// Does what a command does, as if its key were pressed.
  func run(_ id: String, in state: inout State) {
    guard let command = self[id] else { return }
    run(command, in: &state, isConfirmed: false)
  }

  /// Does what was asked about and confirmed, if it still can be done.
  func confirm(_ prompt: Prompt, in state: inout State) {
    guard let command = self[prompt.commandID] else { return }
    run(command, in: &state, isConfirmed: true)
  }

  private func run(_ command: Command<State>, in state: inout State, isConfirmed: Bool) {
    if let why = command.availability(state).whyOff {
      state.say(why, .warn)
    } else if !isConfirmed, let words = command.confirmation(state) {
      state.reply.prompt = Prompt(words: words, commandID: command.id)
    } else {
      command.perform(&state)
    }
  }
}
