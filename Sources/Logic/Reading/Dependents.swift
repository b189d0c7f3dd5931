/// Which readings may change with a fact: those computed or asked because of it, however far about,
/// and its own.
struct Dependents: Sendable {
  /// For each fact, those that change at its own place only.
  let near: [[Int]]
  /// For each fact, those that may change at every place, since a formula may look at all of them.
  let far: [[Int]]

  init(_ declarations: [Declaration], _ indices: [FactName: Int]) {
    var readers: [[Int]] = Array(repeating: [], count: declarations.count)
    for (index, declaration) in declarations.enumerated() {
      let reads = declaration.askedWhen.facts + (declaration.derivation?.reads ?? [])
      for fact in Set(reads.compactMap { indices[$0] }) { readers[fact].append(index) }
    }
    let computes = declarations.map { declaration in
      if case .formula = declaration.derivation { true } else { false }
    }
    var near: [[Int]] = []
    var far: [[Int]] = []
    for fact in declarations.indices {
      var reached: [Int: Bool] = [fact: false]
      var next = [fact]
      while let reading = next.popLast() {
        let isFar = reached[reading] ?? false
        for reader in readers[reading] {
          let becomesFar = isFar || computes[reader]
          guard reached[reader] == nil || (becomesFar && reached[reader] == false) else { continue }
          reached[reader] = becomesFar
          next.append(reader)
        }
      }
      near.append(reached.filter { !$0.value }.keys.sorted())
      far.append(reached.filter(\.value).keys.sorted())
    }
    (self.near, self.far) = (near, far)
  }
}
