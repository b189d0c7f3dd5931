import IceBall
import Testing

struct LesionDistanceTests {
  static let places: [(Point, Double)] = [
    (Point(15, 0, 0), 5), (Point(0, 25, 0), 5), (Point(0, 0, -13), 8), (Point(3, 3, 3), 0),
  ]

  @Test(arguments: places) func `a place outside is as far as its nearest spot of the surface`(
    place: Point, mm: Double
  ) {
    let lesion = LesionShape(width: 20, depth: 40, height: 10)
    #expect(abs(lesion.distance(to: place) - mm) < 1e-6)
  }

  @Test func `outside a ball the distance is that from the centre less the radius`() {
    // √(6² + 10² + 15²) = 19.
    #expect(abs(LesionShape(diameter: 10).distance(to: Point(6, 10, 15)) - 14) < 1e-9)
  }
}
