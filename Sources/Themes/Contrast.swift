package import Canvas
internal import Glibc

extension Light {
  /// How bright the colour is to the eye: 0 for black to 1 for white (WCAG 2.2, relative luminance).
  var luminance: Double {
    func linear(_ part: Int) -> Double {
      let part = Double(part) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// How well one colour can be read on another: 1 for not at all to 21 (WCAG 2.2, contrast ratio).
  package func contrast(with other: Light) -> Double {
    let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }
}
