package import Rules

extension Rulebook {
  /// What tells the rulebook from every other, as it stands in every answer to other programs.
  package var markAsJSON: JSON { ["version": .text(version), "digest": .text(digest)] }
}
