import WebAssemblyOperations

/// The operations, family by family. A row says which combinations of operand forms are instructions.
enum Operations {}

extension Operations {
  static let integer32 =
    integer("i32", I32.self, constants: "ss si sI", divisors: "ss si sI") + divisionByPower("i32", I32.self) + [
      Operation("i32.reciprocal_div_u", Reciprocal32.DivU.self, "sc"),
      Operation("i32.reciprocal_rem_u", Reciprocal32.RemU.self, "scc"),
      Operation("i32.reciprocal_div_s", Reciprocal32.DivS.self, "sc"),
    ]
  static let integer64 =
    integer("i64", I64.self, constants: "ss si sI sc", divisors: "ss si sc") + divisionByPower("i64", I64.self) + [
      Operation("i64.reciprocal_div_u", Reciprocal64.DivU.self, "scc"),
      Operation("i64.reciprocal_rem_u", Reciprocal64.RemU.self, "sccI"),
      Operation("i64.reciprocal_div_s", Reciprocal64.DivS.self, "sci"),
      Operation("i64.reciprocal_rem_s", Reciprocal64.RemS.self, "sciI"),
    ]
  static let compare =
    integerCompare("i32", I32.self, constants: "ss si sI") + integerCompare("i64", I64.self, constants: "ss si sI sc")

  private static func integer<T>(
    _ type: String, _: Integer<T>.Type, constants: String, divisors: String
  ) -> [Operation] {
    [
      Operation("\(type).add", Integer<T>.Add.self, constants, mirror: "\(type).add"),
      Operation("\(type).sub", Integer<T>.Sub.self, "ss is"),
      Operation("\(type).mul", Integer<T>.Mul.self, constants, mirror: "\(type).mul"),
      Operation("\(type).and", Integer<T>.And.self, constants, mirror: "\(type).and"),
      Operation("\(type).or", Integer<T>.Or.self, constants, mirror: "\(type).or"),
      Operation("\(type).xor", Integer<T>.Xor.self, constants, mirror: "\(type).xor"),
      Operation("\(type).shl", Integer<T>.Shl.self, "ss si is"),
      Operation("\(type).shr_s", Integer<T>.ShrS.self, "ss si is"),
      Operation("\(type).shr_u", Integer<T>.ShrU.self, "ss si is"),
      Operation("\(type).rotl", Integer<T>.Rotl.self, "ss si"),
      Operation("\(type).rotr", Integer<T>.Rotr.self, "ss si"),
      Operation("\(type).div_s", Integer<T>.DivS.self, divisors),
      Operation("\(type).div_u", Integer<T>.DivU.self, divisors),
      Operation("\(type).rem_s", Integer<T>.RemS.self, divisors),
      Operation("\(type).rem_u", Integer<T>.RemU.self, divisors),
      Operation("\(type).clz", Integer<T>.Clz.self, "s"),
      Operation("\(type).ctz", Integer<T>.Ctz.self, "s"),
      Operation("\(type).popcnt", Integer<T>.Popcnt.self, "s"),
    ]
  }

  /// Signed division by powers of two.
  private static func divisionByPower<T>(_ type: String, _: Integer<T>.Type) -> [Operation] {
    [
      Operation("\(type).half", Integer<T>.Half.self, "s"),
      Operation("\(type).power_rem_s", Integer<T>.PowerRemS.self, "si sI"),
    ]
  }

  private static func integerCompare<T>(_ type: String, _: Integer<T>.Type, constants: String) -> [Operation] {
    [
      Operation("\(type).eqz", Integer<T>.Eqz.self, "s"),
      Operation("\(type).eq", Integer<T>.Eq.self, constants, mirror: "\(type).eq"),
      Operation("\(type).ne", Integer<T>.Ne.self, constants, mirror: "\(type).ne"),
      Operation("\(type).lt_s", Integer<T>.LtS.self, constants, mirror: "\(type).gt_s"),
      Operation("\(type).lt_u", Integer<T>.LtU.self, constants, mirror: "\(type).gt_u"),
      Operation("\(type).gt_s", Integer<T>.GtS.self, constants, mirror: "\(type).lt_s"),
      Operation("\(type).gt_u", Integer<T>.GtU.self, constants, mirror: "\(type).lt_u"),
      Operation("\(type).le_s", Integer<T>.LeS.self, constants, mirror: "\(type).ge_s"),
      Operation("\(type).le_u", Integer<T>.LeU.self, constants, mirror: "\(type).ge_u"),
      Operation("\(type).ge_s", Integer<T>.GeS.self, constants, mirror: "\(type).le_s"),
      Operation("\(type).ge_u", Integer<T>.GeU.self, constants, mirror: "\(type).le_u"),
    ]
  }

  /// The contrary of each integer comparison. Floating-point comparisons have none, because of NaN.
  static let contraries: [String: String] = Dictionary(
    uniqueKeysWithValues: ["i32", "i64"].flatMap { type in
      [
        ("eq", "ne"), ("lt_s", "ge_s"), ("lt_u", "ge_u"), ("gt_s", "le_s"), ("gt_u", "le_u"),
      ].flatMap { [("\(type).\($0)", "\(type).\($1)"), ("\(type).\($1)", "\(type).\($0)")] }
    })
}
