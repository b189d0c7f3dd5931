package import Logic
internal import Rules

/// What is asked of the cases to be shown: words, and `field:value`, all of which must fit.
///
///     met needs:hold age:>70 coagulopathy:yes
package struct WorklistFilter: Hashable, Sendable {
  package var text = ""

  package init(_ text: String = "") { self.text = text }

  /// The longest text that is pasted into it.
  static let longest = 200

  /// The fields of a line of the worklist; besides them every fact can be asked for.
  static let fields = FilterField.Line.allCases.map(\.rawValue)

  /// What is asked for, word by word.
  package var parts: [FilterPart] { text.split(separator: " ").map { FilterPart(String($0)) } }

  /// The text with its last word made longer, to the field that it may be; nothing where none begins
  /// so.
  var completed: String? {
    guard let last = text.split(separator: " ", omittingEmptySubsequences: false).last,
      !last.contains(":"), let field = FilterField.completions(of: String(last)).first
    else { return nil }
    return text.dropLast(last.count) + field + ":"
  }
}

/// One word of a filter.
package enum FilterPart: Hashable, Sendable {
  /// A word that the line of a case has, or that the case is found by.
  case word(String)
  case line(FilterField.Line, String)
  case term(CaseTerm)
  case problem(FilterProblem)

  init(_ word: String) {
    guard let colon = word.firstIndex(of: ":"), colon != word.startIndex else {
      self = .word(word.lowercased())
      return
    }
    let value = String(word[word.index(after: colon)...])
    do throws(FilterProblem) {
      switch try FilterField(String(word[..<colon])) {
      case .line(let line): self = .line(line, value)
      case .fact(let fact):
        let test = try FactTest(value, of: fact)
        // What is worked out is never asked: it is known, or not.
        self = .term(
          fact.derivation == nil
            ? .fact(fact.name, test) : .derived(fact.name, test == .unknown ? .blank : test))
      }
    } catch {
      self = .problem(error)
    }
  }

  /// What the store is asked for it; nothing where the line of a case says it.
  package var term: CaseTerm? {
    switch self {
    case .word(let word): word.count < 2 ? nil : .words(word)
    case .term(let term): term
    // The line says where lesions lie, by their levels: the site itself is a fact.
    case .line(.site, let value): siteTerm(value)
    case .line, .problem: nil
    }
  }

  private func siteTerm(_ value: String) -> CaseTerm? {
    guard value.count > 1, let site = Catalogue.clinical["site"] else { return nil }
    return (try? FactTest(value, of: site)).map { .fact(site.name, $0) }
  }
}
