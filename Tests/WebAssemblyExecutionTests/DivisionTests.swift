import Testing
import WebAssembly
import WebAssemblyText

/// Division and remainder by constants: the same results and traps as with divisors that are not constant, but no division.
struct DivisionTests {
  private static let dividends: [Int64] = [
    0, 1, 2, 3, 6, 7, 8, 9, 10, 99, 100, 1_000_002, 1_000_003, 0x7FFF_FFFE, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xFFFF_FFFE,
    0xFFFF_FFFF, 0x1_0000_0000, 0x0123_4567_89AB_CDEF, .max, .max - 1, .min, .min + 1,
  ].flatMap { [$0, 0 &- $0] }

  private static let divisors: [Int64] = [
    0, 1, -1, 2, -2, 3, 4, -4, 5, 7, -7, 8, 10, 16, 641, 0x7FFF, 0x8000, 0x8001, 0x1_0000, 1_000_003, -1_000_003, 0x4000_0000,
    0x7FFF_FFFF, -0x7FFF_FFFF, -0x8000_0000, 0x8000_0000, 0x8000_0001, 0xFFFF_FFFF, 0x1_0000_0000, 0x1_0000_0001,
    10_000_000_000, 0x4000_0000_0000_0000, .max, .min, .min + 1,
  ]

  private enum Result: Equatable {
    case value(Int64)
    case trap(Trap.Reason)
  }

  private static let operations = ["div_s", "div_u", "rem_s", "rem_u"]

  /// What an operation results in, without sign or with it as the operation says, sign-extended.
  private static func divided<U: FixedWidthInteger & UnsignedInteger, S: FixedWidthInteger & SignedInteger>(
    _ operation: String, _ a: U, _ b: U, _: S.Type
  ) -> Result {
    if b == 0 { return .trap(.integerDivideByZero) }
    let (x, y) = (S(truncatingIfNeeded: a), S(truncatingIfNeeded: b))
    switch operation {
    case "div_u": return .value(Int64(S(truncatingIfNeeded: a / b)))
    case "rem_u": return .value(Int64(S(truncatingIfNeeded: a % b)))
    case "div_s": return x == S.min && y == -1 ? .trap(.integerOverflow) : .value(Int64(x / y))
    default: return .value(y == -1 ? 0 : Int64(x % y))
    }
  }

  private func result(_ instance: Instance, _ function: String, _ argument: Value) -> Result? {
    do throws(CallError) {
      switch try instance.call(function, argument).first {
      case .i32(let value)?: return .value(Int64(value))
      case .i64(let value)?: return .value(value)
      default: return nil
      }
    } catch {
      if case .trap(let trap) = error { return .trap(trap.reason) }
      return nil
    }
  }

  /// A function for each divisor. The dividend is a local, or the result of another operation.
  private static func module(_ type: String, _ operation: String) -> String {
    let functions = divisors.enumerated().map { index, divisor in
      let constant = type == "i32" ? "\(Int32(truncatingIfNeeded: divisor))" : "\(divisor)"
      return """
        (func (export "local \(index)") (param \(type)) (result \(type)) (\(type).\(operation) (local.get 0) (\(type).const \(constant))))
        (func (export "result \(index)") (param \(type)) (result \(type))
          (\(type).\(operation) (\(type).add (local.get 0) (\(type).const 1)) (\(type).const \(constant))))
        """
    }
    return "(module \(functions.joined(separator: "\n")))"
  }

  @Test(arguments: operations)
  func of32Bits(_ operation: String) throws {
    let instance = try guest(Self.module("i32", operation))
    for (index, divisor) in Self.divisors.enumerated() {
      for dividend in Self.dividends {
        let (a, b) = (UInt32(truncatingIfNeeded: dividend), UInt32(truncatingIfNeeded: divisor))
        let expected = Self.divided(operation, a, b, Int32.self)
        #expect(
          result(instance, "local \(index)", .i32(Int32(bitPattern: a))) == expected, "i32.\(operation) of \(dividend) by \(divisor)")
        #expect(
          result(instance, "result \(index)", .i32(Int32(bitPattern: a &- 1))) == expected,
          "i32.\(operation) of \(dividend) by \(divisor)")
      }
    }
  }

  @Test(arguments: operations)
  func of64Bits(_ operation: String) throws {
    let instance = try guest(Self.module("i64", operation))
    for (index, divisor) in Self.divisors.enumerated() {
      for dividend in Self.dividends {
        let expected = Self.divided(operation, UInt64(bitPattern: dividend), UInt64(bitPattern: divisor), Int64.self)
        #expect(result(instance, "local \(index)", .i64(dividend)) == expected, "i64.\(operation) of \(dividend) by \(divisor)")
        #expect(
          result(instance, "result \(index)", .i64(dividend &- 1)) == expected, "i64.\(operation) of \(dividend) by \(divisor)")
      }
    }
  }

  /// The instructions of a function of one parameter.
  private func code(_ type: String, _ operation: String, _ divisor: String) throws -> String {
    let text = "(module (func (param \(type)) (result \(type)) (\(type).\(operation) (local.get 0) (\(type).const \(divisor)))))"
    return try Module(Engine(), wat: text).disassembly(of: 0).joined(separator: "\n")
  }

  @Test(arguments: ["i32", "i64"], operations)
  func noDivision(_ type: String, _ operation: String) throws {
    let powers = ["1", "2", "8", "0x10000", "0x40000000"]
    let others = type == "i32" && operation == "rem_s" ? [] : ["3", "10", "1000003", "0x7FFFFFFF"]
    for divisor in powers + others {
      #expect(try !code(type, operation, divisor).contains("\(type).\(operation)("), "\(type).\(operation) by \(divisor)")
    }
  }

  /// What traps, or may trap, stays a division; so does what programs do not contain.
  @Test(arguments: ["i32", "i64"])
  func divisionsThatStay(_ type: String) throws {
    for operation in Self.operations { #expect(try code(type, operation, "0").contains("\(type).\(operation)(")) }
    for divisor in ["-1", "-2", "-10"] { #expect(try code(type, "div_s", divisor).contains("\(type).div_s(")) }
  }

  /// A constant dividend, and results that are read at once, from more than one place.
  @Test func operands() throws {
    let instance = try guest(
      """
      (module
        (func (export "constants") (result i32) (i32.div_s (i32.const -7) (i32.const 2)))
        (func (export "one") (param i32) (result i32) (local i32)
          (local.set 1 (i32.div_u (local.get 0) (i32.const 1)))
          (local.set 0 (i32.const 5))
          (i32.add (local.get 1) (i32.rem_s (local.get 0) (i32.const -1))))
        (func (export "digits") (param i64) (result i64)
          (i64.add
            (i64.mul (i64.rem_u (local.get 0) (i64.const 10)) (i64.const 100))
            (i64.rem_u (i64.div_u (local.get 0) (i64.const 10)) (i64.const 10)))))
      """)
    #expect(try instance.call("constants") == [.i32(-3)])
    #expect(try instance.call("one", .i32(9)) == [.i32(9)])
    #expect(try instance.call("digits", .i64(-1)) == [.i64(501)])
  }
}
