extension HeatBlock {
  /// One stage: `target` becomes `keep` parts of `source`, `back` parts of itself, and what flows in `seconds`.
  ///
  /// Heat flows with the difference of theta, the conductivity summed over the temperature: in one tissue that is exact
  /// however conductivity changes between two cells. Three planes of it are kept at a time, so that it is reckoned once a
  /// cell and stays in the cache. The loops are plain ones over few pointers: the compiler makes vectors of them.
  func sweep(
    from source: UnsafeMutablePointer<Float>, into target: UnsafeMutablePointer<Float>,
    keep: Float, back: Float, seconds: Float
  ) {
    let edge = Float(box.mm / 1000)
    let scale = seconds / (edge * edge)
    let first = row
    let count = box.deep * row
    prepare(0, of: source)
    prepare(1, of: source)
    for z in 1...box.high {
      prepare(z + 1, of: source)
      let begin = z * plane + first
      flow(
        source + begin, target + begin, count: count,
        below: theta(of: z - 1) + first, here: theta(of: z) + first,
        above: theta(of: z + 1) + first, keep, back, scale)
      if medium.perfusion > 0 {
        perfuse(source + begin, target + begin, perfusion + begin, count: count, seconds)
      }
      // The loops above run over the walls at both ends of every row, which is quicker than to stop there.
      if case .held = walls.sides {
        for y in 1...box.deep {
          let line = z * plane + y * row
          target[line] = source[line]
          target[line + row - 1] = source[line + row - 1]
        }
      }
    }
    exchange(source, target, seconds)
  }

  private func theta(of z: Int) -> UnsafeMutablePointer<Float> { theta + z % 3 * plane }

  /// Theta of a plane, into its place among the three, with that of an insulating wall equal to its neighbour's.
  private func prepare(_ z: Int, of source: UnsafeMutablePointer<Float>) {
    var from = z
    if z == 0, walls.feet == .insulated { from = 1 }
    if z == box.high + 1, walls.head == .insulated { from = box.high }
    let theta = theta(of: z)
    convert(source + from * plane, theta, count: plane)
    if walls.sides == .insulated {
      for y in 0..<(box.deep + 2) {
        theta[y * row] = theta[y * row + 1]
        theta[y * row + row - 1] = theta[y * row + row - 2]
      }
    }
    if walls.frontAndBack == .insulated {
      let last = (box.deep + 1) * row
      for x in 0..<row {
        theta[x] = theta[x + row]
        theta[last + x] = theta[last - row + x]
      }
    }
  }

  private func convert(
    _ heats: UnsafeMutablePointer<Float>, _ theta: UnsafeMutablePointer<Float>, count: Int
  ) {
    let full = Float(medium.freezingHeat)
    let difference = medium.warmConductivity - medium.frozenConductivity
    let cold = Float(medium.frozenConductivity / medium.frozenCapacity)
    let colder = Float(
      -medium.conductivityRise * medium.frozenConductivity
        / (2 * medium.frozenCapacity * medium.frozenCapacity))
    let slush = Float(medium.frozenConductivity / medium.freezingCapacity)
    let thinner = Float(difference / (2 * medium.freezingHeat * medium.freezingCapacity))
    let fluid = Float(medium.warmConductivity / medium.warmCapacity)
    var i = 0
    while i < count {
      let heat = heats[i]
      let frozen = heat < 0 ? heat : 0
      let rest = heat - frozen
      let freezing = rest < full ? rest : full
      let warm = rest - freezing
      theta[i] =
        frozen * (cold + colder * frozen) + freezing * (slush + thinner * freezing) + warm * fluid
      i &+= 1
    }
  }

  private func flow(
    _ source: UnsafeMutablePointer<Float>, _ target: UnsafeMutablePointer<Float>, count: Int,
    below: UnsafeMutablePointer<Float>, here: UnsafeMutablePointer<Float>,
    above: UnsafeMutablePointer<Float>, _ keep: Float, _ back: Float, _ scale: Float
  ) {
    let front = here - row
    let behind = here + row
    let right = here - 1
    let left = here + 1
    var i = 0
    while i < count {
      let beside = (right[i] + left[i]) + (front[i] + behind[i])
      let sum = beside + (below[i] + above[i]) - 6 * here[i]
      target[i] = keep * source[i] + back * target[i] + scale * sum
      i &+= 1
    }
  }

  /// What the blood brings: nothing where the tissue freezes or has ever been frozen.
  private func perfuse(
    _ source: UnsafeMutablePointer<Float>, _ target: UnsafeMutablePointer<Float>,
    _ perfusion: UnsafeMutablePointer<Float>, count: Int, _ seconds: Float
  ) {
    let full = Float(medium.freezingHeat)
    let perHeat = seconds / Float(medium.warmCapacity)
    let warm = seconds * Float(medium.blood - medium.liquidus)
    var i = 0
    while i < count {
      let above = source[i] - full
      target[i] += above > 0 ? perfusion[i] * (warm - above * perHeat) : 0
      i &+= 1
    }
  }

  private func exchange(
    _ source: UnsafeMutablePointer<Float>, _ target: UnsafeMutablePointer<Float>, _ seconds: Float
  ) {
    for exchange in exchanges {
      let celsius = Float(medium.celsius(heat: Double(source[exchange.cell])))
      target[exchange.cell] +=
        seconds * (exchange.conductance * (exchange.celsius - celsius) + exchange.power)
    }
  }
}
