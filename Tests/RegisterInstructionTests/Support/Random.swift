/// A small generator of pseudo-random numbers, the same on each run.
struct Random {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

  mutating func bits() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let mixed = (state ^ state >> 29) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ mixed >> 32
  }

  /// A number below `bound`.
  mutating func next(_ bound: Int) -> Int { Int(bits() >> 1) % bound }

  /// True in `percent` cases of a hundred.
  mutating func chance(_ percent: Int) -> Bool { next(100) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }
}
