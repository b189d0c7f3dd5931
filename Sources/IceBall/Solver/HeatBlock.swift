/// A block of one tissue whose heat is followed through time.
///
/// The Pennes equation in enthalpy form, explicit finite volumes of 32-bit numbers. Owns one piece of memory and gives it back; not to be shared between tasks.
package final class HeatBlock {
  package let box: IceBox
  package let medium: Medium
  let walls: HeatWalls

  /// The cells with one more on every side, which stand for the walls.
  let row: Int
  let plane: Int
  let total: Int

  private let memory: UnsafeMutablePointer<Float>
  /// The heat of now, and the other of two that the stages of a step write in turn.
  var now: UnsafeMutablePointer<Float>
  var other: UnsafeMutablePointer<Float>
  /// The least heat that each cell has had.
  let least: UnsafeMutablePointer<Float>
  /// The perfusion of each cell, which ends where it has frozen.
  let perfusion: UnsafeMutablePointer<Float>
  /// Theta of three planes, the next replacing the last, in W/m.
  let theta: UnsafeMutablePointer<Float>

  /// What probes do at present.
  package var exchanges: [HeatExchange] = []

  /// A block at one temperature in °C.
  package init(_ box: IceBox, of medium: Medium, at start: Double, walls: HeatWalls) {
    self.box = box
    self.medium = medium
    self.walls = walls
    row = box.across + 2
    plane = row * (box.deep + 2)
    total = plane * (box.high + 2)
    // Arrays that begin a whole number of pages apart would fight for the same lines of the cache.
    let skew = 272
    memory = .allocate(capacity: 4 * (total + skew) + 3 * plane)
    now = memory
    other = memory + (total + skew)
    least = memory + 2 * (total + skew)
    perfusion = memory + 3 * (total + skew)
    theta = memory + 4 * (total + skew)
    memory.initialize(
      repeating: Float(medium.heat(celsius: start)),
      count: 4 * (total + skew) + 3 * plane)
    perfusion.update(repeating: Float(medium.perfusion), count: total)
    setWalls()
  }

  deinit {
    memory.deallocate()
  }

  /// Where a cell stands in the memory; cells are counted from 0.
  package func index(_ x: Int, _ y: Int, _ z: Int) -> Int {
    (z + 1) * plane + (y + 1) * row + x + 1
  }

  /// The heat of a cell in J/m³.
  package func heat(_ x: Int, _ y: Int, _ z: Int) -> Double { Double(now[index(x, y, z)]) }

  /// The temperature of a cell in °C.
  package func celsius(_ x: Int, _ y: Int, _ z: Int) -> Double {
    medium.celsius(heat: heat(x, y, z))
  }

  /// Gives a cell another temperature in °C.
  package func set(_ x: Int, _ y: Int, _ z: Int, celsius: Double) {
    let heat = Float(medium.heat(celsius: celsius))
    now[index(x, y, z)] = heat
    least[index(x, y, z)] = heat
  }

  /// The heat of all cells together, in J/m³.
  package var heatOfAllCells: Double {
    var sum = 0.0
    for z in 0..<box.high {
      for y in 0..<box.deep {
        for x in 0..<box.across { sum += heat(x, y, z) }
      }
    }
    return sum
  }

  /// What the exchanges draw from the block at present, in W.
  package func draw(_ exchanges: some Sequence<HeatExchange>) -> Double {
    let cell = box.mm * box.mm * box.mm * 1e-9
    return exchanges.reduce(0) { sum, exchange in
      let celsius = medium.celsius(heat: Double(now[exchange.cell]))
      let drawn = Double(exchange.conductance) * (celsius - Double(exchange.celsius))
      return sum + (drawn - Double(exchange.power)) * cell
    }
  }

  /// The least temperature that every cell has had, in °C.
  package var coldest: ColdField {
    let medium = medium
    let celsius = [Float](unsafeUninitializedCapacity: box.count) { buffer, count in
      for z in 0..<box.high {
        for y in 0..<box.deep {
          var from = index(0, y, z)
          for _ in 0..<box.across {
            buffer.initializeElement(
              at: count, to: Float(medium.celsius(heat: Double(least[from]))))
            count += 1
            from += 1
          }
        }
      }
    }
    return ColdField(box: box, celsius: celsius, outside: Float(medium.blood))
  }

  /// Fills both arrays of heat outside the cells with what the walls hold.
  private func setWalls() {
    func heat(_ wall: HeatWalls.Wall) -> Float? {
      guard case .held(let celsius) = wall else { return nil }
      return Float(medium.heat(celsius: celsius))
    }
    for heats in [now, other] {
      for z in 0..<(box.high + 2) {
        for y in 0..<(box.deep + 2) {
          let line = heats + (z * plane + y * row)
          if let heat = heat(walls.sides) {
            line[0] = heat
            line[row - 1] = heat
          }
          if let heat = heat(walls.frontAndBack), y == 0 || y == box.deep + 1 {
            line.update(repeating: heat, count: row)
          }
          if let heat = heat(walls.feet), z == 0 { line.update(repeating: heat, count: row) }
          if let heat = heat(walls.head), z == box.high + 1 {
            line.update(repeating: heat, count: row)
          }
        }
      }
    }
  }
}
