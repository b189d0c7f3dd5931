/// A number of the model with what is known of where it comes from.
///
/// Most numbers of a freeze are not published for the device or the tissue at hand, so none is shown without its
/// standing.
package struct Figure: Sendable, Hashable {
  /// How well a number is founded.
  package enum Standing: Sendable, Hashable {
    /// Read in a published source.
    case confirmed
    /// From general knowledge or our own estimate; not found in a source.
    case estimate
  }

  /// The number, in the unit that the property says which holds it.
  package var value: Double

  /// How well it is founded.
  package var standing: Standing

  /// A number that a published source gives.
  package static func confirmed(_ value: Double) -> Figure {
    Figure(value: value, standing: .confirmed)
  }

  /// A number from general knowledge or our own estimate.
  package static func estimate(_ value: Double) -> Figure {
    Figure(value: value, standing: .estimate)
  }

  /// The same number times a factor; what is changed by hand is an estimate.
  package func times(_ factor: Double) -> Figure {
    factor == 1 ? self : .estimate(value * factor)
  }
}
