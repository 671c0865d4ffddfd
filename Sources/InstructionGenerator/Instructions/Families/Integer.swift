extension Families {
  static let integer32 = integer("i32", "i", bits: 32)
  static let integer64 = integer("i64", "l", bits: 64)

  /// Integer arithmetic (WebAssembly 3.0, section 4.3.2).
  private static func integer(_ type: String, _ letter: String, bits: Int) -> [Operation] {
    let signed = "Int\(bits)(bitPattern: "
    let unsigned = "UInt\(bits)"
    let constants = bits == 32 ? "ss si sI" : "ss si sI sc"
    let divisors = bits == 32 ? "ss si sI" : "ss si sc"
    let binary = "\(letter)\(letter):\(letter)"
    let unary = "\(letter):\(letter)"
    let zero = (condition: "b == 0", trap: "integerDivideByZero")
    func op(_ name: String, _ expression: String, _ shapes: String, commutes: Bool = false) -> Operation {
      Operation("\(type).\(name)", binary, .value(expression), shapes: shapes, mirror: commutes ? "\(type).\(name)" : nil)
    }
    return [
      op("add", "a &+ b", constants, commutes: true),
      op("sub", "a &- b", "ss is"),
      op("mul", "a &* b", constants, commutes: true),
      op("and", "a & b", constants, commutes: true),
      op("or", "a | b", constants, commutes: true),
      op("xor", "a ^ b", constants, commutes: true),
      op("shl", "a &<< b", "ss si is"),
      op("shr_s", "\(unsigned)(bitPattern: \(signed)a) &>> \(signed)b))", "ss si is"),
      op("shr_u", "a &>> b", "ss si is"),
      op("rotl", "(a &<< b) | (a &>> (0 &- b))", "ss si"),
      op("rotr", "(a &>> b) | (a &<< (0 &- b))", "ss si"),
      Operation(
        "\(type).div_s", binary,
        .checked(
          [zero, (condition: "a == \(unsigned)(1) << \(bits - 1) && b == \(unsigned).max", trap: "integerOverflow")],
          "\(unsigned)(bitPattern: \(signed)a).dividedReportingOverflow(by: \(signed)b)).partialValue)"), shapes: divisors),
      Operation("\(type).div_u", binary, .checked([zero], "a / b"), shapes: divisors),
      Operation(
        "\(type).rem_s", binary,
        .checked(
          [zero], "\(unsigned)(bitPattern: \(signed)a).remainderReportingOverflow(dividingBy: \(signed)b)).partialValue)"),
        shapes: divisors),
      Operation("\(type).rem_u", binary, .checked([zero], "a % b"), shapes: divisors),
      Operation("\(type).clz", unary, .value("\(unsigned)(truncatingIfNeeded: a.leadingZeroBitCount)"), shapes: "s"),
      Operation("\(type).ctz", unary, .value("\(unsigned)(truncatingIfNeeded: a.trailingZeroBitCount)"), shapes: "s"),
      Operation("\(type).popcnt", unary, .value("\(unsigned)(truncatingIfNeeded: a.nonzeroBitCount)"), shapes: "s"),
    ]
  }

  /// Comparisons: the result is an i32, 0 or 1.
  static let compare = integerCompare("i32", "i", bits: 32) + integerCompare("i64", "l", bits: 64)

  /// Each integer comparison's contrary. (With NaN, floating-point ones have none.)
  static let contraries: [String: String] = Dictionary(
    uniqueKeysWithValues: ["i32", "i64"].flatMap { type in
      [
        ("eq", "ne"), ("lt_s", "ge_s"), ("lt_u", "ge_u"), ("gt_s", "le_s"), ("gt_u", "le_u"),
      ].flatMap { [("\(type).\($0)", "\(type).\($1)"), ("\(type).\($1)", "\(type).\($0)")] }
    })

  private static func integerCompare(_ type: String, _ letter: String, bits: Int) -> [Operation] {
    let constants = bits == 32 ? "ss si sI" : "ss si sI sc"
    let mirrors = [
      "eq": "eq", "ne": "ne", "lt_s": "gt_s", "lt_u": "gt_u", "gt_s": "lt_s", "gt_u": "lt_u", "le_s": "ge_s",
      "le_u": "ge_u", "ge_s": "le_s", "ge_u": "le_u",
    ]
    let symbols = [("eq", "=="), ("ne", "!="), ("lt", "<"), ("gt", ">"), ("le", "<="), ("ge", ">=")]
    var all = [Operation("\(type).eqz", "\(letter):i", .value("a == 0 ? 1 : 0"), shapes: "s")]
    for (name, symbol) in symbols {
      for suffix in name == "eq" || name == "ne" ? [""] : ["_s", "_u"] {
        let condition =
          suffix == "_s" ? "Int\(bits)(bitPattern: a) \(symbol) Int\(bits)(bitPattern: b)" : "a \(symbol) b"
        all.append(
          Operation(
            "\(type).\(name)\(suffix)", "\(letter)\(letter):i", .value("\(condition) ? 1 : 0"), shapes: constants,
            mirror: "\(type).\(mirrors[name + suffix]!)"))
      }
    }
    return all
  }
}

/// The operations, family by family.
enum Families {}
