import IceBall
import Testing

struct LesionShapeTests {
  @Test func `a structure beside a ball is counted from its surface`() {
    let lesion = LesionShape(diameter: 20)
    let nerve = NearbyStructure.point(.nerve, name: "root", mm: 6, from: lesion, towards: .left)
    #expect(nerve.place == .point(Point(16, 0, 0)))
  }

  @Test func `a wall touches an ellipsoid where it reaches farthest`() throws {
    let lesion = LesionShape(width: 20, depth: 40, height: 20)
    let oblique = try #require(Direction(1, 1, 0))
    // The plane x + y = c touches x²/10² + y²/20² = 1 at c = √(10² + 20²), and lies c/√2 away.
    #expect(abs(lesion.reach(towards: oblique) - 15.8114) < 1e-4)
    #expect(abs(lesion.radius(towards: oblique) - 12.6491) < 1e-4)
  }

  @Test(arguments: [
    (1.0, 0.2, 0.1, "left"), (-1, 1, 0, "right and back"), (0, -0.1, -2, "feet"),
    (0, -1, 0.8, "front and head"),
  ]) func `a direction is said in the words of the body`(
    x: Double, y: Double, z: Double, words: String
  ) throws {
    #expect(try #require(Direction(x, y, z)).words == words)
  }

  @Test func `no length is no direction`() {
    #expect(Direction(0, 0, 0) == nil)
  }
}
