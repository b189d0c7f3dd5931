import Canvas
import Foundation
import TestSupport
import Testing

@testable import Themes

/// The states as people see them who lack one kind of cone.
///
/// Simulated on linear light with the matrices for a whole deficiency (severity 1.0) of Machado,
/// Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
/// deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), 1291-1298.
enum Deficiency: String, CaseIterable, Sendable {
  case protanopia, deuteranopia, tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// A colour as it is seen, in linear parts from 0 to 1.
  func seen(_ light: Light) -> SeenLight {
    let linear = [light.red, light.green, light.blue].map { part -> Double in
      let part = Double(part) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    let parts = matrix.map { row in min(1, max(0, zip(row, linear).map(*).reduce(0, +))) }
    return SeenLight(red: parts[0], green: parts[1], blue: parts[2])
  }
}

/// A colour in linear light, as someone sees it.
struct SeenLight {
  let red: Double
  let green: Double
  let blue: Double

  private var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  func contrast(with other: SeenLight) -> Double {
    let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  /// CIE 1976 L*a*b* under D65.
  private var lab: (Double, Double, Double) {
    func bend(_ t: Double) -> Double {
      t > 216.0 / 24389 ? pow(t, 1.0 / 3) : (24389.0 / 27 * t + 16) / 116
    }
    let x = bend((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    let y = bend(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    let z = bend((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  /// How different two colours look (CIE 1976): 2 is just seen side by side, 100 is black and white.
  func difference(from other: SeenLight) -> Double {
    let (one, two) = (lab, other.lab)
    return hypot(hypot(one.0 - two.0, one.1 - two.1), one.2 - two.2)
  }
}

struct ColourBlindnessTests {
  private static let states: [Role] = [
    .text, .stateOk, .stateBad, .stateUnknown, .stateNeutral,
  ]

  private func theme(_ name: String) throws -> Theme {
    let file = "themes/\(name).yaml"
    return try #require(Theme.read(try sourceText(file), file: file).theme)
  }

  /// The least difference between two states, and which they are.
  private func least(_ theme: Theme, _ deficiency: Deficiency, _ states: [Role]) throws -> Double {
    let seen = try states.map { role in
      deficiency.seen(try #require(theme.style(for: role).foreground.light))
    }
    var least = Double.infinity
    for one in seen.indices {
      for two in seen.indices where two > one {
        least = min(least, seen[one].difference(from: seen[two]))
      }
    }
    return least
  }

  @Test(arguments: Deficiency.allCases)
  func `the states of colour-safe stay apart without red, green or blue cones`(
    deficiency: Deficiency
  ) throws {
    #expect(try least(theme("colour-safe"), deficiency, Self.states) >= 20)
  }

  @Test(arguments: Deficiency.allCases)
  func `every role of colour-safe stays readable without red, green or blue cones`(
    deficiency: Deficiency
  ) throws {
    let theme = try theme("colour-safe")
    for role in Role.all {
      for ground in [nil, Role.cursorRow, .cursorCell] {
        let style = theme.palette.style(for: role, on: ground)
        let text = deficiency.seen(try #require(style.foreground.light))
        let paper = deficiency.seen(try #require(style.background.light))
        #expect(text.contrast(with: paper) >= 4.5, "\(role.rawValue)")
      }
    }
  }

  /// Without this the limit above might be one that any theme meets.
  @Test(arguments: [Deficiency.protanopia, .deuteranopia])
  func `the same measure finds red and green of another theme alike`(
    deficiency: Deficiency
  ) throws {
    #expect(try least(theme("reading-room"), deficiency, [.stateOk, .stateBad]) < 12)
  }
}
