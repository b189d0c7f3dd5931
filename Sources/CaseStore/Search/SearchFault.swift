/// Where the search does not say what the cases say.
package enum SearchFault: Hashable, Sendable {
  /// The case is not in the search.
  case missing(case: String)
  /// The case is searched by words that it does not have, or not by all that it has.
  case words(case: String)
  /// The case is filtered by answers that it does not have, or not by all that it has.
  case answers(case: String)
  /// The case is searched by a name that its patient does not have, or not by the whole name.
  case name(case: String)
  /// A row of the search is of no case.
  case foreign(number: Int)
  /// What finds rows by their words does not fit the rows.
  case index

  var words: String {
    switch self {
    case .missing(let id): "case \(id) is not in it"
    case .words(let id): "case \(id) is found by other words than it has"
    case .answers(let id): "case \(id) is filtered by other answers than it has"
    case .name(let id): "case \(id) is found by another name than its patient has"
    case .foreign(let number): "row \(number) of it belongs to no case"
    case .index: "its index does not fit its rows"
    }
  }
}
