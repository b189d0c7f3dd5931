/// Random bits for 512 cases at a time, the same for the same seed (xorshift, a stream a word).
package struct LaneRandom: Sendable {
  private var state: Lanes

  package init(seed: UInt64) {
    var mixed = seed
    var state = Lanes.none
    for index in state.indices {
      // SplitMix64, so that neighbouring seeds give streams that have nothing to do with each other.
      mixed &+= 0x9E37_79B9_7F4A_7C15
      var word = mixed
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      state[index] = (word ^ (word >> 31)) | 1
    }
    self.state = state
  }

  @inline(__always)
  package mutating func lanes() -> Lanes {
    state ^= state &<< 13
    state ^= state &>> 7
    state ^= state &<< 17
    return state
  }

  /// A number below a bound, for choices that are made once for all cases.
  package mutating func below(_ bound: Int) -> Int {
    let word = lanes()[3] >> 11
    return Int(word % UInt64(max(bound, 1)))
  }
}
