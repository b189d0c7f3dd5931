/// Rows of the worklist as the store has them.
package struct WorklistListing: Hashable, Sendable {
  package let rows: [WorklistRow]
  /// Whether these are the last ones.
  package let isWhole: Bool
  /// The cases that have no row yet; known only with the last rows.
  package let unassessed: [String]
  /// How many cases cannot be read, and so have no row.
  package let unreadable: Int
  /// Whether the rows themselves could not be read.
  package let isBroken: Bool

  package init(
    _ rows: [WorklistRow], isWhole: Bool = true, unassessed: [String] = [], unreadable: Int = 0
  ) {
    self.init(rows, isWhole, unassessed, unreadable, isBroken: false)
  }

  private init(
    _ rows: [WorklistRow], _ isWhole: Bool, _ unassessed: [String], _ unreadable: Int,
    isBroken: Bool
  ) {
    (self.rows, self.isWhole, self.unassessed) = (rows, isWhole, unassessed)
    (self.unreadable, self.isBroken) = (unreadable, isBroken)
  }

  /// What is told where the store could not be read: no rows, and that there may be some.
  package static let unreadable = WorklistListing([], true, [], 0, isBroken: true)
}
