/// One step of a condition in the form in which it is evaluated: a comparison with everything
/// looked up beforehand, or the head of the steps that must all, or not all, hold.
struct ConditionStep {
  var kind: Kind
  /// The fact by its place in the catalogue; of `plain`, the place of the condition.
  var fact: Int32
  /// The step after this one and all that belong to it.
  var end: Int32
  /// The number that is compared with, by its bits, or the choices that are looked for.
  var bits: UInt64

  enum Kind: UInt8 {
    case known, notKnown
    case yes, notYes
    case below, atMost, equal, notEqual, atLeast, above
    case oneOf, noneOf
    /// Compared with a setting that is missing: not known, unless the fact does not apply.
    case withoutSetting
    case always, never
    /// A fact that is not in the catalogue: not known.
    case undeclared
    /// Words that are not among the choices of the fact: compared as text.
    case plain
    case all, any

    /// Whether it takes no more than the cell of the fact.
    @inline(__always)
    var isComparison: Bool { rawValue <= Kind.withoutSetting.rawValue }
  }

  init(_ kind: Kind, fact: Int = 0, bits: UInt64 = 0) {
    (self.kind, self.fact, self.end, self.bits) = (kind, Int32(fact), 0, bits)
  }

  var bound: Double { Double(bitPattern: bits) }
}

extension ConditionStep {
  /// Whether a comparison holds of a fact that was read.
  @inline(__always)
  func truth(of cell: Cell) -> Truth {
    switch kind {
    case .known: return cell.isKnown ? .yes : .no
    case .notKnown: return cell.isKnown ? .no : .yes
    default: break
    }
    switch cell.state {
    case .unread, .unknown: return .unknown
    case .notApplicable:
      if case .notYes = kind { return .yes }
      return .no
    case .yesNo:
      switch kind {
      case .yes: return cell.bits == 1 ? .yes : .no
      case .notYes: return cell.bits == 0 ? .yes : .no
      default: return truthOfOtherKind
      }
    case .words:
      switch kind {
      case .oneOf: return cell.bits & bits != 0 ? .yes : .no
      case .noneOf: return cell.bits & bits == 0 ? .yes : .no
      default: return truthOfOtherKind
      }
    case .number, .interval: return truth(low: cell.low, high: cell.high)
    case .other: return truthOfOtherKind
    }
  }

  @inline(__always)
  private func truth(low: Double, high: Double) -> Truth {
    switch kind {
    case .below: high < bound ? .yes : (low >= bound ? .no : .unknown)
    case .atLeast: high < bound ? .no : (low >= bound ? .yes : .unknown)
    case .atMost: high <= bound ? .yes : (low > bound ? .no : .unknown)
    case .above: high <= bound ? .no : (low > bound ? .yes : .unknown)
    case .equal:
      low == high && low == bound ? .yes : (low <= bound && bound <= high ? .unknown : .no)
    case .notEqual:
      low == high && low == bound ? .no : (low <= bound && bound <= high ? .unknown : .yes)
    default: truthOfOtherKind
    }
  }

  /// Of a value that is known and of another kind than the comparison expects.
  private var truthOfOtherKind: Truth {
    switch kind {
    case .noneOf: .yes
    case .yes, .notYes, .oneOf: .no
    default: .unknown
    }
  }
}
