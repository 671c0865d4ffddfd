extension Families {
  /// Copies and choices between slots.
  static let moves: [Operation] = [
    Operation("copy", "r:r", .value("a"), shapes: "s i I c"),
    Operation("select", "rri:r", .value("c != 0 ? a : b"), shapes: "sss iss sis iis"),
    Operation("ref.is_null", "l:i", .value("a == 0 ? 1 : 0"), shapes: "s"),
  ]
}
