package import Logic

/// A smallest set of changes of facts that moves a verdict: none of its parts does the same.
///
///     opens        coagulopathy corrected
///     contraindicated   SINS 13 or more
package struct Flip: Hashable, Sendable {
  package let effect: Effect
  /// The judgement once all changes are made.
  package let gives: Judgement
  /// One change, or two that are needed together.
  package let changes: [FactChange]

  /// What a set of changes does to a technique.
  package enum Effect: String, Hashable, Sendable, CaseIterable {
    /// A technique that may not be chosen as things stand becomes possible or indicated.
    case opens
    /// A possible technique becomes plainly indicated.
    case indicates
    /// A technique that is not closed becomes contraindicated, not indicated or not applicable.
    case closes
  }
}

/// A change of one fact, in words and as steps that can be made on the case.
package struct FactChange: Hashable, Sendable {
  /// The field that changes. A total such as SINS is named itself, whichever parts change.
  package let place: FactPlace
  /// The change as people say it: `SINS 6 or less`.
  package let words: String
  /// Whether the fact is not known as yet, so that it is to be found out rather than changed.
  package let isFinding: Bool
  /// What is on record now, in words; nothing where the fact is not known.
  package let recorded: String?
  /// One way to make the change, at the boundary nearest to the case as it is.
  package let steps: [CaseChange]
}

/// What would change the verdict of one technique.
package struct TechniqueFlips: Hashable, Sendable {
  package let technique: Technique
  package let judgement: Judgement
  /// Single changes first, then pairs.
  package let flips: [Flip]
  /// The facts to find out before anything settles the verdict.
  package let missing: [FactName]

  package func flips(_ effect: Flip.Effect) -> [Flip] { flips.filter { $0.effect == effect } }
}

/// What would lift a hold.
package struct HoldFlips: Hashable, Sendable {
  package let rule: Rule
  /// Yes where the hold is known to be called for; unknown where it is not excluded.
  package let truth: Truth
  /// The techniques for which the hold stands and that are not closed.
  package let techniques: [Technique]
  /// Each lifts the hold: one change, or two that are needed together.
  package let lifts: [[FactChange]]
}

/// What would change the verdicts and holds of one lesion.
package struct LesionFlips: Hashable, Sendable {
  package let id: String
  package let techniques: [TechniqueFlips]
  package let holds: [HoldFlips]
}

extension Case {
  /// The case once changes are made, in order.
  package func making(_ changes: [FactChange]) throws(ChangeError) -> Case {
    var record = self
    for change in changes {
      for step in change.steps { try record.apply(step) }
    }
    return record
  }
}
