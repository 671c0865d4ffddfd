extension Families {
  /// Floating-point arithmetic and comparisons (WebAssembly 3.0, section 4.3.3).
  static let float = float("f32", "f", bits: 32, integral: "0x1p23") + float("f64", "d", bits: 64, integral: "0x1p52")

  /// `integral` is the magnitude from which on every number of the type is an integer.
  private static func float(_ type: String, _ letter: String, bits: Int, integral: String) -> [Operation] {
    let name = bits == 32 ? "Float" : "Double"
    let constant = bits == 32 ? "I" : "c"
    let binary = "\(letter)\(letter):\(letter)"
    let sign = "(UInt\(bits)(1) << \(bits - 1))"
    let integer = bits == 32 ? "i" : "l"
    func op(_ operation: String, _ expression: String, _ shapes: String, mirror: String? = nil) -> Operation {
      Operation("\(type).\(operation)", binary, .value(expression), shapes: shapes, mirror: mirror.map { "\(type).\($0)" })
    }
    // A number below `integral` in magnitude fits an Int64; the sign is put back for results that are zero. What is larger is
    // integral already. A signalling NaN becomes quiet, by its bits: the optimiser takes `a + 0` for `a`.
    let quiet = "\(name)(bitPattern: a.bitPattern | \(bits == 32 ? "0x0040_0000" : "0x0008_0000_0000_0000"))"
    func rounding(_ body: String) -> String {
      "a.magnitude < \(integral) ? \(name)(signOf: a, magnitudeOf: \(body)) : (a == a ? a : \(quiet))"
    }
    let truncated = "\(name)(Int64(a))"
    let minimum = "\(name)(bitPattern: a.bitPattern | b.bitPattern)"
    let maximum = "\(name)(bitPattern: a.bitPattern & b.bitPattern)"
    var all = [
      op("add", "a + b", "ss s\(constant)", mirror: "add"),
      op("sub", "a - b", "ss s\(constant) \(constant)s"),
      op("mul", "a * b", "ss s\(constant)", mirror: "mul"),
      op("div", "a / b", "ss s\(constant) \(constant)s"),
      op("min", "a < b ? a : (b < a ? b : (a == b ? \(minimum) : a + b))", "ss"),
      op("max", "a > b ? a : (b > a ? b : (a == b ? \(maximum) : a + b))", "ss"),
      Operation("\(type).copysign", "\(integer)\(integer):\(integer)", .value("(a & ~\(sign)) | (b & \(sign))"), shapes: "ss"),
      Operation("\(type).abs", "\(integer):\(integer)", .value("a & ~\(sign)"), shapes: "s"),
      Operation("\(type).neg", "\(integer):\(integer)", .value("a ^ \(sign)"), shapes: "s"),
      Operation("\(type).sqrt", "\(letter):\(letter)", .value("a.squareRoot()"), shapes: "s"),
      Operation("\(type).trunc", "\(letter):\(letter)", .value(rounding(truncated)), shapes: "s"),
      Operation(
        "\(type).floor", "\(letter):\(letter)", .value(rounding("(\(truncated) > a ? \(truncated) - 1 : \(truncated))")),
        shapes: "s"),
      Operation(
        "\(type).ceil", "\(letter):\(letter)", .value(rounding("(\(truncated) < a ? \(truncated) + 1 : \(truncated))")),
        shapes: "s"),
      Operation(
        "\(type).nearest", "\(letter):\(letter)", .value(rounding("(a.magnitude + \(integral) - \(integral))")), shapes: "s"),
    ]
    let mirrors = ["eq": "eq", "ne": "ne", "lt": "gt", "gt": "lt", "le": "ge", "ge": "le"]
    for (comparison, symbol) in [("eq", "=="), ("ne", "!="), ("lt", "<"), ("gt", ">"), ("le", "<="), ("ge", ">=")] {
      all.append(
        Operation(
          "\(type).\(comparison)", "\(letter)\(letter):i", .value("a \(symbol) b ? 1 : 0"), shapes: "ss s\(constant)",
          mirror: "\(type).\(mirrors[comparison]!)"))
    }
    return all
  }

  /// Conversions between number types (WebAssembly 3.0, section 4.3.4).
  static let convert = plainConversions + truncations

  private static let plainConversions: [Operation] = [
    Operation("i32.wrap_i64", "l:i", .value("UInt32(truncatingIfNeeded: a)"), shapes: "s"),
    Operation("i64.extend_i32_s", "i:l", .value("UInt64(bitPattern: Int64(Int32(bitPattern: a)))"), shapes: "s"),
    Operation("i64.extend_i32_u", "i:l", .value("UInt64(a)"), shapes: "s"),
    Operation("i32.extend8_s", "i:i", .value("UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: a)))"), shapes: "s"),
    Operation("i32.extend16_s", "i:i", .value("UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: a)))"), shapes: "s"),
    Operation("i64.extend8_s", "l:l", .value("UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: a)))"), shapes: "s"),
    Operation("i64.extend16_s", "l:l", .value("UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: a)))"), shapes: "s"),
    Operation("i64.extend32_s", "l:l", .value("UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: a)))"), shapes: "s"),
    Operation("f32.convert_i32_s", "i:f", .value("Float(Int32(bitPattern: a))"), shapes: "s"),
    Operation("f32.convert_i32_u", "i:f", .value("Float(a)"), shapes: "s"),
    Operation("f32.convert_i64_s", "l:f", .value("Float(Int64(bitPattern: a))"), shapes: "s"),
    Operation("f32.convert_i64_u", "l:f", .value("Float(a)"), shapes: "s"),
    Operation("f64.convert_i32_s", "i:d", .value("Double(Int32(bitPattern: a))"), shapes: "s"),
    Operation("f64.convert_i32_u", "i:d", .value("Double(a)"), shapes: "s"),
    Operation("f64.convert_i64_s", "l:d", .value("Double(Int64(bitPattern: a))"), shapes: "s"),
    Operation("f64.convert_i64_u", "l:d", .value("Double(a)"), shapes: "s"),
    Operation("f32.demote_f64", "d:f", .value("Float(a)"), shapes: "s"),
    Operation("f64.promote_f32", "f:d", .value("Double(a)"), shapes: "s"),
  ]

  /// From floating point to integers: with traps, and saturating.
  private static let truncations: [Operation] = ["f32", "f64"].flatMap { (source: String) -> [Operation] in
    [("i32", "Int32", "s"), ("i32", "UInt32", "u"), ("i64", "Int64", "s"), ("i64", "UInt64", "u")].flatMap {
      (target, swift, suffix) -> [Operation] in
      let letters = (source == "f32" ? "f" : "d") + ":" + (target == "i32" ? "i" : "l")
      let range = bounds(source: source, swift: swift)
      let converted = suffix == "s" ? "U\(swift)(bitPattern: \(swift)(a))" : "\(swift)(a)"
      let lowest = suffix == "s" ? "U\(swift)(bitPattern: \(swift).min)" : "0"
      let highest = suffix == "s" ? "U\(swift)(bitPattern: \(swift).max)" : "\(swift).max"
      return [
        Operation(
          "\(target).trunc_\(source)_\(suffix)", letters,
          .checked(
            [
              (condition: "a != a", trap: "invalidConversionToInteger"),
              (condition: "!(a \(range.lower) && a < \(range.upper))", trap: "integerOverflow"),
            ], converted), shapes: "s"),
        Operation(
          "\(target).trunc_sat_\(source)_\(suffix)", letters,
          .value(
            "a != a ? 0 : (!(a \(range.lower)) ? \(lowest) : (a < \(range.upper) ? \(converted) : \(highest)))"),
          shapes: "s"),
      ]
    }
  }

  /// The values that convert: `a` must satisfy `lower` and be less than `upper`.
  private static func bounds(source: String, swift: String) -> (lower: String, upper: String) {
    switch (source, swift) {
    // -2147483649 is no float; the float below -2147483648 is the first that does not convert.
    case ("f32", "Int32"): (">= -0x1p31", "0x1p31")
    case ("f64", "Int32"): ("> -2147483649", "0x1p31")
    case (_, "Int64"): (">= -0x1p63", "0x1p63")
    case (_, "UInt32"): ("> -1", "0x1p32")
    default: ("> -1", "0x1p64")
    }
  }
}
