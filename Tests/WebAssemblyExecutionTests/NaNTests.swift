import Testing
@testable import WebAssembly
import WebAssemblyText

/// Every NaN that arithmetic results in is the canonical one, where the configuration asks for it.
struct NaNTests {
  private static let binary = ["add", "sub", "mul", "div", "min", "max"]
  private static let unary = ["sqrt", "ceil", "floor", "trunc", "nearest"]

  /// Bits of NaNs: quiet and signalling, of both signs, with odd payloads.
  private static let singles: [UInt32] = [0x7FC0_0000, 0xFFC0_0000, 0x7FC0_1235, 0xFFFF_FFFF, 0x7F80_0001, 0xFFAB_CDEF]
  private static let doubles: [UInt64] = [
    0x7FF8_0000_0000_0000, 0xFFF8_0000_0000_0000, 0x7FF8_0000_0000_1235, .max, 0x7FF0_0000_0000_0001, 0xFFF5_5555_5555_5555,
  ]

  private static let modes: [Engine.Configuration] = TranslationMode.allCases.map {
    var configuration = $0.configuration
    configuration.canonicalizesNaNs = true
    return configuration
  }

  /// Calls `f` of the module in all modes, with canonical NaNs. The results must be the same.
  private func result(_ body: String, _ arguments: Value...) throws -> [Value] {
    var results: [[Value]] = []
    for configuration in Self.modes {
      let instance = try guest("(module (memory 1) (func (export \"f\") \(body)))", configuration: configuration)
      instance.store.fuel = .max
      results.append(try instance.call("f", arguments))
    }
    #expect(results.allSatisfy { $0 == results[0] })
    return results[0]
  }

  @Test(arguments: binary) func binaryOperations(_ name: String) throws {
    for bits in Self.singles {
      let nan = Value.f32(Float(bitPattern: bits))
      let body = "(param f32 f32) (result i32) (i32.reinterpret_f32 (f32.\(name) (local.get 0) (local.get 1)))"
      for (first, second) in [(nan, .f32(1.5)), (.f32(1.5), nan), (nan, nan), (nan, .f32(-.nan))] as [(Value, Value)] {
        #expect(try result(body, first, second) == [.i32(0x7FC0_0000)], "\(name) \(bits)")
      }
    }
    for bits in Self.doubles {
      let nan = Value.f64(Double(bitPattern: bits))
      let body = "(param f64 f64) (result i64) (i64.reinterpret_f64 (f64.\(name) (local.get 0) (local.get 1)))"
      for (first, second) in [(nan, .f64(1.5)), (.f64(1.5), nan), (nan, nan), (nan, .f64(-.nan))] as [(Value, Value)] {
        #expect(try result(body, first, second) == [.i64(0x7FF8_0000_0000_0000)], "\(name) \(bits)")
      }
    }
  }

  @Test(arguments: unary) func unaryOperations(_ name: String) throws {
    for bits in Self.singles {
      let body = "(param f32) (result i32) (i32.reinterpret_f32 (f32.\(name) (local.get 0)))"
      #expect(try result(body, .f32(Float(bitPattern: bits))) == [.i32(0x7FC0_0000)], "\(name) \(bits)")
    }
    for bits in Self.doubles {
      let body = "(param f64) (result i64) (i64.reinterpret_f64 (f64.\(name) (local.get 0)))"
      #expect(try result(body, .f64(Double(bitPattern: bits))) == [.i64(0x7FF8_0000_0000_0000)], "\(name) \(bits)")
    }
  }

  @Test func conversions() throws {
    for bits in Self.doubles {
      let body = "(param f64) (result i32) (i32.reinterpret_f32 (f32.demote_f64 (local.get 0)))"
      #expect(try result(body, .f64(Double(bitPattern: bits))) == [.i32(0x7FC0_0000)])
    }
    for bits in Self.singles {
      let body = "(param f32) (result i64) (i64.reinterpret_f64 (f64.promote_f32 (local.get 0)))"
      #expect(try result(body, .f32(Float(bitPattern: bits))) == [.i64(0x7FF8_0000_0000_0000)])
    }
  }

  /// NaNs that no operand was. Processors give them different signs.
  @Test func newNaNs() throws {
    for expression in [
      "(f64.sub (local.get 0) (local.get 0))", "(f64.mul (local.get 0) (f64.const 0))", "(f64.div (f64.const 0) (f64.const 0))",
      "(f64.sqrt (f64.const -1))", "(f64.add (local.get 0) (f64.const -inf))", "(f64.mul (f64.const 0) (f64.neg (local.get 0)))",
    ] {
      let body = "(param f64) (result i64) (i64.reinterpret_f64 \(expression))"
      #expect(try result(body, .f64(.infinity)) == [.i64(0x7FF8_0000_0000_0000)], "\(expression)")
    }
  }

  /// Each operation of a chain reads a canonical NaN, wherever results are kept.
  @Test func chains() throws {
    let body = """
      (param f64 f64) (result i64 i64 i64) (local f64)
      (local.set 2 (f64.mul (f64.add (local.get 0) (local.get 1)) (local.get 0)))
      (f64.store (i32.const 8) (f64.div (local.get 2) (local.get 1)))
      (i64.reinterpret_f64 (local.get 2)) (i64.load (i32.const 8))
      (i64.reinterpret_f64 (f64.neg (f64.max (local.get 2) (f64.min (local.get 0) (f64.const 3)))))
      """
    #expect(
      try result(body, .f64(Double(bitPattern: 0xFFF8_0000_0000_0077)), .f64(2))
        == [.i64(0x7FF8_0000_0000_0000), .i64(0x7FF8_0000_0000_0000), .i64(Int64(bitPattern: 0xFFF8_0000_0000_0000))])
    #expect(try result("(param f32) (result f32) (f32.add (local.get 0) (f32.const 1))", .f32(2)) == [.f32(3)])
    #expect(try result("(param f64) (result f64) (f64.sqrt (f64.mul (local.get 0) (local.get 0)))", .f64(-3)) == [.f64(3)])
  }

  /// What the specification says bit by bit is left alone.
  @Test func bitsThatAreKept() throws {
    for bits in Self.doubles {
      let value = Value.f64(Double(bitPattern: bits))
      func kept(_ expression: String) throws -> [Value] {
        try result("(param f64) (result i64) (i64.reinterpret_f64 \(expression))", value)
      }
      #expect(try kept("(f64.neg (local.get 0))") == [.i64(Int64(bitPattern: bits ^ 1 << 63))])
      #expect(try kept("(f64.abs (local.get 0))") == [.i64(Int64(bitPattern: bits & ~(1 << 63)))])
      #expect(try kept("(f64.copysign (local.get 0) (f64.const -1))") == [.i64(Int64(bitPattern: bits | 1 << 63))])
      #expect(try kept("(select (local.get 0) (f64.const 1) (i32.const 1))") == [.i64(Int64(bitPattern: bits))])
      #expect(try kept("(f64.reinterpret_i64 (i64.reinterpret_f64 (local.get 0)))") == [.i64(Int64(bitPattern: bits))])
      #expect(
        try kept("(block (result f64) (f64.store (i32.const 0) (local.get 0)) (f64.load (i32.const 0)))")
          == [.i64(Int64(bitPattern: bits))])
    }
  }

  /// One instruction more for each such operation, and none where it is not asked for.
  @Test func isOneInstruction() throws {
    let text = "(module (func (param f64) (result f64) (f64.neg (f64.sqrt (f64.add (local.get 0) (local.get 0))))))"
    for isOn in [false, true] {
      var configuration = Engine.Configuration()
      configuration.canonicalizesNaNs = isOn
      let lines = try Module(Engine(configuration), WAT.encode(text)).disassembly(of: 0)
      #expect(lines.count { $0.contains("canonicalize_nan") } == (isOn ? 2 : 0))
    }
  }
}
