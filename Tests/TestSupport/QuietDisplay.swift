package import Canvas

/// A display that is no terminal: nothing to paint anew, no shell to give back, no screen to lend.
package protocol QuietDisplay: Display {}

extension QuietDisplay {
  package mutating func redraw() {}
  package mutating func suspend() {}

  package mutating func withoutScreen<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try work()
  }
}
