import Testing
import WebAssembly
import WebAssemblyText

/// Vectors in functions whose types are known at run time only, and as values.
struct DynamicVectorTests {
  private static let type = FunctionType(parameters: [.i32, .v128, .f64, .v128], results: [.v128, .f64, .v128, .i32])

  private func results(_ function: HostFunction) throws -> [Value] {
    var linker = Linker()
    try linker.define("env", "turn", function)
    return try TranslationMode.results(
      """
      (module (type $t (func (param i32 v128 f64 v128) (result v128 f64 v128 i32)))
        (import "env" "turn" (func $turn (type $t)))
        (func (export "f") (type $t) (call $turn (local.get 0) (local.get 1) (local.get 2) (local.get 3))))
      """, [.i32(7), .v128(1, 2), .f64(0.5), .v128(3, 4)], linker: linker)
  }

  @Test func valuesKeepTheirOrder() throws {
    let function = HostFunction(type: Self.type) { (_: Caller, values: [Value]) throws(Trap) -> [Value] in values.reversed() }
    #expect(try results(function) == [.v128(3, 4), .f64(0.5), .v128(1, 2), .i32(7)])
  }

  /// A vector takes two of the slots, the lower half first.
  @Test func slotsAreTwoForAVector() throws {
    let function = HostFunction(type: Self.type) { (_: Caller, slots: inout ArgumentSlots) throws(Trap) in
      let (number, half) = (slots[0, as: Int32.self], slots[3, as: Double.self])
      let (first, second) = (slots[1, as: SIMD2<UInt64>.self], slots[4, as: SIMD4<UInt32>.self])
      guard slots.count == 6, slots[4] == 3, slots[5] == 4 else { return }
      slots[0, as: SIMD4<UInt32>.self] = second
      slots[2, as: Double.self] = half
      slots[3, as: SIMD2<UInt64>.self] = first
      slots[5, as: Int32.self] = number
    }
    #expect(try results(function) == [.v128(3, 4), .f64(0.5), .v128(1, 2), .i32(7)])
  }

  /// Half of a vector beyond the slots is 0, and is written nowhere.
  @Test func slotsEndInsideAVector() throws {
    let type = FunctionType(parameters: [.i64], results: [.i64])
    var linker = Linker()
    try linker.define(
      "env", "f",
      HostFunction(type: type) { (_: Caller, slots: inout ArgumentSlots) throws(Trap) in
        let vector = slots[0, as: SIMD2<UInt64>.self]
        slots[0, as: SIMD2<UInt64>.self] = SIMD2(vector[0] + 1, 99)
        guard vector[1] == 0, slots[-1, as: SIMD2<UInt64>.self] == SIMD2(0, vector[0] + 1) else { throw Trap(.host("halves")) }
        guard slots[.max, as: SIMD2<UInt64>.self] == .zero else { throw Trap(.host("beyond")) }
      })
    let instance = try guest(
      """
      (module (import "env" "f" (func $f (param i64) (result i64)))
        (func (export "f") (param i64 i64) (result i64 i64) (call $f (local.get 0)) (local.get 1)))
      """, linker: linker)
    #expect(try instance.call("f", .i64(5), .i64(6)) == [.i64(6), .i64(6)])
  }

  @Test func resultsOfOtherTypesTrap() throws {
    var linker = Linker()
    try linker.define(
      "env", "f", HostFunction(type: FunctionType(results: [.v128])) { (_: Caller, _: [Value]) throws(Trap) in [.i64(1)] })
    let instance = try guest(
      "(module (import \"env\" \"f\" (func $f (result v128))) (func (export \"f\") (result v128) (call $f)))", linker: linker)
    #expect(throws: CallError.self) { try instance.call("f") }
  }

  // MARK: - Values

  @Test func valuesAreMadeOfLanes() throws {
    let value = Value.v128(SIMD4<Float>(1, -0.0, .infinity, 0.5))
    #expect(value == .v128(0x8000_0000_3F80_0000, 0x3F00_0000_7F80_0000))
    #expect(value.type == .v128)
    #expect(value.vector(as: SIMD4<Float>.self) == SIMD4(1, -0.0, .infinity, 0.5))
    #expect(value.vector(as: SIMD8<Int16>.self) == SIMD8(0, 0x3F80, 0, .min, 0, 0x7F80, 0, 0x3F00))
    #expect(Value.i64(1).vector(as: SIMD2<Int64>.self) == nil)
  }

  /// As the text format has it, so that no two vectors look alike.
  @Test func valuesAreShownAsTheTextFormatHasThem() {
    #expect(Value.v128(0x1_0000_0002, 0xFFFF_FFFF_0000_00AB).description == "i32x4 0x00000002 0x00000001 0x000000ab 0xffffffff")
    #expect(Value.v128(0, 0).description == "i32x4 0x00000000 0x00000000 0x00000000 0x00000000")
    #expect(Value.v128(SIMD16<UInt8>(repeating: 7)).description == "i32x4 0x07070707 0x07070707 0x07070707 0x07070707")
  }
}
