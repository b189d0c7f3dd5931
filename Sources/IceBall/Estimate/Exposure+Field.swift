extension Exposure {
  /// How cold a structure has become, and where the ice is of which the edge has these spots.
  init(of structure: NearbyStructure, in field: ColdField, edge: [Point]) {
    self.structure = structure
    switch structure.place {
    case .point(let point):
      leastCelsius = Double(field.celsius(at: point))
      let spots = edge.reduce(Double.infinity) { min($0, $1.distance(to: point)) }
      let nearest = field.way(from: point, atMost: spots)
      edgeDistance = edge.isEmpty ? nil : leastCelsius > 0 ? nearest : -nearest
    case .beyond(let mm, let towards):
      leastCelsius = field.leastCelsius(beyond: mm, towards: towards)
      let reach = edge.reduce(-Double.infinity) { max($0, $1.height(along: towards)) }
      edgeDistance = edge.isEmpty ? nil : mm - reach
    }
  }
}

extension ColdField {
  /// The way from a place to the nearest spot on the other side of the ice's edge, in mm, or what is known to be enough.
  ///
  /// Spots of the edge alone lie as far apart as cells and would say too much of a nerve that the ice all but touches.
  func way(from place: Point, atMost known: Double) -> Double {
    let isFrozen = celsius(at: place) <= 0
    var nearest = known
    for (_, direction) in LesionShape(diameter: 2).surface(spots: 400) {
      var at = 0.0
      var last = celsius(at: place)
      while at < nearest {
        let here = celsius(at: place.moved(at + 0.5, towards: direction))
        if (here <= 0) != isFrozen {
          nearest = min(nearest, at + 0.5 * Double(last / (last - here)))
          break
        }
        last = here
        at += 0.5
      }
    }
    return nearest
  }

  /// The spots between two neighbouring cells where it has been just so cold.
  func edge(at limit: Double) -> [Point] {
    let limit = Float(limit)
    var spots: [Point] = []
    let (row, plane) = (box.across, box.across * box.deep)
    celsius.withUnsafeBufferPointer { cells in
      for z in 0..<box.high {
        for y in 0..<box.deep {
          for x in 0..<box.across {
            let at = z * plane + y * row + x
            let own = cells[at]
            func look(_ isThere: Bool, _ next: Int, _ towards: Direction) {
              guard isThere, (own <= limit) != (cells[next] <= limit) else { return }
              let part = Double((limit - own) / (cells[next] - own))
              spots.append(box.middle(x, y, z).moved(part * box.mm, towards: towards))
            }
            look(x + 1 < box.across, at + 1, .left)
            look(y + 1 < box.deep, at + row, .back)
            look(z + 1 < box.high, at + plane, .head)
          }
        }
      }
    }
    return spots
  }

  /// The least temperature in all that lies behind a plane, in °C, the plane itself included.
  func leastCelsius(beyond mm: Double, towards: Direction) -> Double {
    var least = outside
    var at = 0
    for z in 0..<box.high {
      for y in 0..<box.deep {
        for x in 0..<box.across {
          let middle = box.middle(x, y, z)
          let short = mm - middle.height(along: towards)
          if short <= 0 {
            least = min(least, celsius[at])
          } else if short <= box.mm {
            // The plane is colder than the middle of the first cell behind it.
            least = min(least, celsius(at: middle.moved(short, towards: towards)))
          }
          at += 1
        }
      }
    }
    return Double(least)
  }
}
