/// What a mouse did at a place on the screen. Only a terminal whose user asked for it sends this.
package struct Pointer: Hashable, Sendable {
  package let action: Action
  package let place: Position

  package enum Action: Hashable, Sendable, CaseIterable {
    /// The first button went down.
    case press
    case wheelUp, wheelDown
  }

  package init(_ action: Action, at place: Position) {
    (self.action, self.place) = (action, place)
  }
}
