import Foundation

/// Connections within this machine.
enum Loopback {
  struct Trouble: Error {}

  /// A port that nothing listened at a moment ago.
  static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var place = address(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withGeneric(&place) { bind(descriptor, $0, size) } == 0
    guard isBound, withGeneric(&place, { getsockname(descriptor, $0, &size) }) == 0 else {
      throw Trouble()
    }
    return Int(UInt16(bigEndian: place.sin_port))
  }

  /// An open connection to a port; nothing where nobody listens.
  static func connection(to port: Int) -> Int32? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var place = address(UInt16(port))
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    guard withGeneric(&place, { connect(descriptor, $0, size) }) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// What comes through a connection until its end, after some bytes were sent; what has come in time
  /// where it stays open.
  static func answer(
    from descriptor: Int32, to bytes: [UInt8] = [], within seconds: Double = 10
  ) -> [UInt8] {
    var found: [UInt8] = []
    _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let left = Int32(max(0, deadline.timeIntervalSinceNow) * 1000)
      guard poll(&waiting, 1, left) > 0 else { return found }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return found }
      found += buffer[..<count]
    }
  }

  private static func address(_ port: UInt16) -> sockaddr_in {
    sockaddr_in(
      sin_family: sa_family_t(AF_INET), sin_port: port.bigEndian,
      sin_addr: in_addr(s_addr: INADDR_LOOPBACK.bigEndian), sin_zero: (0, 0, 0, 0, 0, 0, 0, 0))
  }

  private static func withGeneric<Value>(
    _ place: inout sockaddr_in, _ work: (UnsafeMutablePointer<sockaddr>) -> Value
  ) -> Value {
    withUnsafeMutablePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1, work)
    }
  }
}
