/// When the picture is shown: at once after whatever a person does, and at most four times a second
/// while the program works on by itself, so that progress never floods a slow line.
struct Pacing {
  private var lastShown: Duration?
  private static let pause: Duration = .milliseconds(250)

  /// Whether the picture is to be shown now.
  ///
  /// - Parameters:
  ///   - isWorking: whether nothing happened but work that goes on by itself, with more of it to do.
  ///   - time: since any moment that stays the same.
  mutating func isDue(isWorking: Bool, at time: Duration) -> Bool {
    if isWorking, let lastShown, time - lastShown < Self.pause { return false }
    lastShown = time
    return true
  }
}
