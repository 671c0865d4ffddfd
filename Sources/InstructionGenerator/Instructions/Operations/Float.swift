import WebAssemblyOperations

extension Operations {
  static let float =
    float("f32", F32.self, constant: "I") + float("f64", F64.self, constant: "c") + [
      // No instructions of WebAssembly: they follow such, where the configuration asks for it.
      Operation("f32.canonicalize_nan", F32.CanonicalizeNaN.self, "s"),
      Operation("f64.canonicalize_nan", F64.CanonicalizeNaN.self, "s"),
    ]

  /// `constant` is the form of a constant of the type.
  private static func float<T>(_ type: String, _: Floating<T>.Type, constant: String) -> [Operation] {
    let both = "ss s\(constant)"
    let all = "ss s\(constant) \(constant)s"
    return [
      Operation("\(type).add", Floating<T>.Add.self, both, mirror: "\(type).add"),
      Operation("\(type).sub", Floating<T>.Sub.self, all),
      Operation("\(type).mul", Floating<T>.Mul.self, both, mirror: "\(type).mul"),
      Operation("\(type).div", Floating<T>.Div.self, all),
      Operation("\(type).min", Floating<T>.Min.self, "ss"),
      Operation("\(type).max", Floating<T>.Max.self, "ss"),
      Operation("\(type).copysign", Floating<T>.Copysign.self, "ss"),
      Operation("\(type).abs", Floating<T>.Abs.self, "s"),
      Operation("\(type).neg", Floating<T>.Neg.self, "s"),
      Operation("\(type).sqrt", Floating<T>.Sqrt.self, "s"),
      Operation("\(type).trunc", Floating<T>.Trunc.self, "s"),
      Operation("\(type).floor", Floating<T>.Floor.self, "s"),
      Operation("\(type).ceil", Floating<T>.Ceil.self, "s"),
      Operation("\(type).nearest", Floating<T>.Nearest.self, "s"),
      Operation("\(type).eq", Floating<T>.Eq.self, both, mirror: "\(type).eq"),
      Operation("\(type).ne", Floating<T>.Ne.self, both, mirror: "\(type).ne"),
      Operation("\(type).lt", Floating<T>.Lt.self, both, mirror: "\(type).gt"),
      Operation("\(type).gt", Floating<T>.Gt.self, both, mirror: "\(type).lt"),
      Operation("\(type).le", Floating<T>.Le.self, both, mirror: "\(type).ge"),
      Operation("\(type).ge", Floating<T>.Ge.self, both, mirror: "\(type).le"),
    ]
  }

  /// Conversions between number types.
  static let convert = [
    Operation("i32.wrap_i64", WrapI64.self, "s"),
    Operation("i64.extend_i32_s", ExtendI32S.self, "s"),
    Operation("i64.extend_i32_u", ExtendI32U.self, "s"),
    Operation("i32.extend8_s", I32.Extend8S.self, "s"),
    Operation("i32.extend16_s", I32.Extend16S.self, "s"),
    Operation("i64.extend8_s", I64.Extend8S.self, "s"),
    Operation("i64.extend16_s", I64.Extend16S.self, "s"),
    Operation("i64.extend32_s", I64.Extend32S.self, "s"),
    Operation("f32.convert_i32_s", F32.ConvertI32S.self, "s"),
    Operation("f32.convert_i32_u", F32.ConvertI32U.self, "s"),
    Operation("f32.convert_i64_s", F32.ConvertI64S.self, "s"),
    Operation("f32.convert_i64_u", F32.ConvertI64U.self, "s"),
    Operation("f64.convert_i32_s", F64.ConvertI32S.self, "s"),
    Operation("f64.convert_i32_u", F64.ConvertI32U.self, "s"),
    Operation("f64.convert_i64_s", F64.ConvertI64S.self, "s"),
    Operation("f64.convert_i64_u", F64.ConvertI64U.self, "s"),
    Operation("f32.demote_f64", DemoteF64.self, "s"),
    Operation("f64.promote_f32", PromoteF32.self, "s"),
    Operation("i32.trunc_f32_s", Truncate<F32ToI32S>.self, "s"),
    Operation("i32.trunc_f32_u", Truncate<F32ToI32U>.self, "s"),
    Operation("i64.trunc_f32_s", Truncate<F32ToI64S>.self, "s"),
    Operation("i64.trunc_f32_u", Truncate<F32ToI64U>.self, "s"),
    Operation("i32.trunc_f64_s", Truncate<F64ToI32S>.self, "s"),
    Operation("i32.trunc_f64_u", Truncate<F64ToI32U>.self, "s"),
    Operation("i64.trunc_f64_s", Truncate<F64ToI64S>.self, "s"),
    Operation("i64.trunc_f64_u", Truncate<F64ToI64U>.self, "s"),
    Operation("i32.trunc_sat_f32_s", TruncateSaturating<F32ToI32S>.self, "s"),
    Operation("i32.trunc_sat_f32_u", TruncateSaturating<F32ToI32U>.self, "s"),
    Operation("i64.trunc_sat_f32_s", TruncateSaturating<F32ToI64S>.self, "s"),
    Operation("i64.trunc_sat_f32_u", TruncateSaturating<F32ToI64U>.self, "s"),
    Operation("i32.trunc_sat_f64_s", TruncateSaturating<F64ToI32S>.self, "s"),
    Operation("i32.trunc_sat_f64_u", TruncateSaturating<F64ToI32U>.self, "s"),
    Operation("i64.trunc_sat_f64_s", TruncateSaturating<F64ToI64S>.self, "s"),
    Operation("i64.trunc_sat_f64_u", TruncateSaturating<F64ToI64U>.self, "s"),
  ]
}
