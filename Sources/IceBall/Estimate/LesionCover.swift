/// How much of a lesion, and of the lesion with its margin, has become how cold.
struct LesionCover {
  private(set) var lesionLethal = 0.0
  private(set) var lesionFrozen = 0.0
  private(set) var marginFrozen = 0.0

  init(of lesion: LesionShape, margin: Double, in field: ColdField) {
    let smallest = min(lesion.width, lesion.depth, lesion.height)
    // Twenty samples across the least diameter, and never more than one a millimetre.
    let step = min(max(smallest / 20, 0.2), 1)
    let (edge, lethal) = (Float(Isotherm.edge.celsius), Float(Isotherm.lethal.celsius))
    var (inside, insideLethal, insideFrozen, all, allFrozen) = (0, 0, 0, 0, 0)
    func samples(_ diameter: Double) -> [Double] {
      let count = Int(((diameter / 2 + margin) / step).rounded(.up))
      return (-count..<count).map { (Double($0) + 0.5) * step }
    }
    for z in samples(lesion.height) {
      for y in samples(lesion.depth) {
        for x in samples(lesion.width) {
          let place = Point(x, y, z)
          let isInside = lesion.contains(place)
          guard isInside || lesion.distance(to: place) <= margin else { continue }
          let celsius = field.celsius(at: place)
          all += 1
          if celsius <= edge { allFrozen += 1 }
          guard isInside else { continue }
          inside += 1
          if celsius <= edge { insideFrozen += 1 }
          if celsius <= lethal { insideLethal += 1 }
        }
      }
    }
    guard inside > 0 else { return }
    lesionLethal = Double(insideLethal) / Double(inside)
    lesionFrozen = Double(insideFrozen) / Double(inside)
    marginFrozen = Double(allFrozen) / Double(all)
  }
}
