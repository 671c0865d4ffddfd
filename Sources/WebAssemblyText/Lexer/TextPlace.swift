import WebAssembly

/// A place in a text, as a reader counts.
struct TextPlace: Sendable {
  private(set) var offset = 0
  /// The line, and the column in characters, both counted from 1.
  private(set) var line = 1
  private(set) var column = 1

  /// Goes on to a later offset.
  mutating func advance(to end: Int, in text: UnsafeBufferPointer<UInt8>) {
    let part = UnsafeBufferPointer(rebasing: text[offset..<end])
    let newline = UInt8(ascii: "\n")
    let newlines = part.reduce(0) { $0 &+ ($1 == newline ? 1 : 0) }
    let lineStart = newlines == 0 ? 0 : (part.lastIndex(of: newline) ?? 0) + 1
    // Each character has one byte that does not continue another.
    let characters = part[lineStart...].reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) }
    column = newlines == 0 ? column + characters : characters + 1
    line += newlines
    offset = end
  }
}

/// Places all over a text, so that to find another takes no longer the later it is: a script may have an error in each of
/// its modules.
final class PlaceTable: Sendable {
  /// A place at each multiple of `distance`, once somebody has asked for one.
  private let places = Lock<[TextPlace]>([])
  private static let distance = 4096

  /// A place at the offset or a little before it.
  func place(before offset: Int, in text: [UInt8]) -> TextPlace {
    places.withLock { places in
      if places.isEmpty { places = Self.places(in: text) }
      return places[min(offset / Self.distance, places.count - 1)]
    }
  }

  private static func places(in text: [UInt8]) -> [TextPlace] {
    text.withUnsafeBufferPointer { text in
      var place = TextPlace()
      var places = [place]
      for offset in stride(from: distance, to: text.count, by: distance) {
        place.advance(to: offset, in: text)
        places.append(place)
      }
      return places
    }
  }
}
