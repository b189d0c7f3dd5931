package import Logic

extension CaseStore {
  /// Opens the store of the demonstration: creates it where there is none, and adds the samples
  /// that it does not have. What has been done to a sample there stays.
  package static func demo(
    at path: String, samples: [Case], identity: Set<FactName>, rulings: Rulings? = nil,
    visitor: Visitor? = nil, who: String, seconds: Int, telling watch: UpgradeWatch? = nil
  ) throws(StoreError) -> CaseStore {
    let store = try CaseStore(
      at: path, kind: .demo, identity: identity, rulings: rulings, visitor: visitor,
      telling: watch)
    try store.addMissing(samples, who: who, seconds: seconds)
    return store
  }

  func addMissing(_ samples: [Case], who: String, seconds: Int) throws(StoreError) {
    for sample in samples {
      try Soundness(id: sample.id, identity: identity).check(sample, who: who, seconds: seconds)
    }
    try writing(.note, by: nil) { tables in
      for sample in samples where try !tables.hasCase(sample.id) {
        try tables.create(sample, who: who, seconds: seconds)
      }
    }
  }
}
