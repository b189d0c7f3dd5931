internal import Logic
internal import Rules

/// A choice, or an exclusion, that waits for its reason. Nothing is recorded before it is given.
struct PendingReason: Hashable, Sendable {
  let technique: Technique
  let purpose: Purpose

  enum Purpose: Hashable, Sendable {
    case choosing, rulingOut
  }

  /// The fact that takes the reason.
  var fact: FactName { purpose == .choosing ? "choice_reason" : "ruled_out_reason" }

  /// What the field asks, for its heading.
  var title: String {
    "Reason for \(purpose == .choosing ? "choosing" : "ruling out") \(technique.label.lowercased())"
  }
}

extension TechniqueStep {
  /// Why a reason cannot be taken away, or left blank: a choice against a caution stands on it.
  func refusal(of answer: Answer?, at place: FactPlace, in file: OpenCase) -> String? {
    guard case .value(.text(let text))? = answer, !text.trimmed.isEmpty else {
      return refusalOfNothing(at: place, in: file)
    }
    return nil
  }

  private func refusalOfNothing(at place: FactPlace, in file: OpenCase) -> String? {
    if let pending, pending.fact == place.fact {
      return "A reason is needed: type one, or {edit.leave} changes nothing."
    }
    guard place.fact == "choice_reason", let planned = planned(file), planned.asksForReason else {
      return nil
    }
    return "The choice stands on its reason. {technique.unchoose} on Compare takes the choice back."
  }

  /// Leaving the field of a reason without Enter changes nothing; what is typed waits there.
  static func leaving(_ work: inout Work<TechniqueStep>) -> Bool {
    guard let pending = work.step.pending, let editor = work.file.editor else { return false }
    work.step.unfinished[pending] = editor.text.trimmed.isEmpty ? nil : editor.text
    work.step.pending = nil
    work.file.editor = nil
    let verb = pending.purpose == .choosing ? "chosen" : "ruled out"
    let kept = work.step.unfinished[pending] == nil ? "" : " What you typed waits there."
    work.say("\(pending.technique.label) is not \(verb).\(kept)")
    return true
  }

  /// Carries out a choice or an exclusion once its reason stands.
  static func followUp(_ work: inout Work<TechniqueStep>) {
    work.step.keepFlips(work.file)
    guard work.file.editor == nil, let pending = work.step.pending else { return }
    let reason = work.file.lesion?.sheet.text(pending.fact)?.trimmed ?? ""
    guard !reason.isEmpty else {
      // The field stays open: what is typed next is the reason, and no command.
      if let lesion = work.file.lesion { work.edit(FactPlace(.lesion(lesion.id), pending.fact)) }
      work.say("A reason is needed: type one, or {edit.leave} changes nothing.", .warn)
      return
    }
    work.step.pending = nil
    work.step.unfinished[pending] = nil
    switch pending.purpose {
    case .choosing: work.plan(pending.technique)
    case .rulingOut: work.exclude(pending.technique)
    }
  }
}
