import Testing
import WebAssembly
import WebAssemblyText

/// Vectors as parameters and results of typed functions, of the host's and of guests'.
struct TypedVectorTests {
  @Test func everyShapeIsAVector() {
    #expect(HostFunction { (_: SIMD16<UInt8>, _: SIMD16<Int8>) -> SIMD8<UInt16> in .zero }.type.description == "(v128, v128) -> (v128)")
    #expect(HostFunction { (_: SIMD8<Int16>, _: SIMD4<UInt32>) -> SIMD4<Int32> in .zero }.type.description == "(v128, v128) -> (v128)")
    #expect(HostFunction { (_: SIMD2<UInt64>, _: SIMD2<Int64>) -> SIMD4<Float> in .zero }.type.description == "(v128, v128) -> (v128)")
    #expect(HostFunction { (_: Caller, _: SIMD2<Double>) -> (Int32, SIMD2<Double>) in (0, .zero) }.type.description == "(v128) -> (i32, v128)")
  }

  /// The first lane is in the lowest bits.
  private func shapes(_ instance: Instance) throws {
    func same<Vector: GuestValue>(_ vector: Vector) throws -> Vector {
      let same = try instance.function("same", as: ((Vector) throws -> Vector).self)
      return try same(vector)
    }
    func bits<Vector: GuestValue>(_ vector: Vector) throws -> SIMD2<UInt64> {
      let bits = try instance.function("same", as: ((Vector) throws -> SIMD2<UInt64>).self)
      return try bits(vector)
    }
    let bytes = SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255)
    #expect(try same(bytes) == bytes)
    #expect(try bits(bytes) == SIMD2(0x0706_0504_0302_0100, 0xFF0E_0D0C_0B0A_0908))
    #expect(try bits(SIMD16<Int8>(repeating: -2)) == SIMD2(repeating: 0xFEFE_FEFE_FEFE_FEFE))
    #expect(try bits(SIMD8<UInt16>(1, 2, 3, 4, 5, 6, 7, 0xFFFF)) == SIMD2(0x0004_0003_0002_0001, 0xFFFF_0007_0006_0005))
    #expect(try bits(SIMD8<Int16>(-1, 2, 3, 4, 5, 6, 7, -8)) == SIMD2(0x0004_0003_0002_FFFF, 0xFFF8_0007_0006_0005))
    #expect(try bits(SIMD4<UInt32>(1, 2, 3, .max)) == SIMD2(0x0000_0002_0000_0001, 0xFFFF_FFFF_0000_0003))
    #expect(try bits(SIMD4<Int32>(1, .min, 3, -4)) == SIMD2(0x8000_0000_0000_0001, 0xFFFF_FFFC_0000_0003))
    #expect(try bits(SIMD2<Int64>(-1, .min)) == SIMD2(.max, 1 << 63))
    #expect(try bits(SIMD4<Float>(1, -0.0, .infinity, 0.5)) == SIMD2(0x8000_0000_3F80_0000, 0x3F00_0000_7F80_0000))
    #expect(try bits(SIMD2<Double>(1, -0.0)) == SIMD2(0x3FF0_0000_0000_0000, 1 << 63))
    // A NaN keeps its payload, also a signalling one.
    let nan = SIMD4<Float>(Float(bitPattern: 0x7F80_0001), 1, Float(bitPattern: 0xFFC1_2345), 2)
    #expect(try bits(nan) == SIMD2(0x3F80_0000_7F80_0001, 0x4000_0000_FFC1_2345))
    #expect(try bits(same(nan)) == bits(nan))
  }

  @Test func lanesOfEveryShapeKeepTheirPlaces() throws {
    try shapes(guest("(module (func (export \"same\") (param v128) (result v128) (local.get 0)))"))
    // The same by way of the host.
    var linker = Linker()
    try linker.define("env", "same") { (vector: SIMD2<UInt64>) -> SIMD2<UInt64> in vector }
    try shapes(
      guest(
        """
        (module (import "env" "same" (func $same (param v128) (result v128)))
          (func (export "same") (param v128) (result v128) (call $same (local.get 0))))
        """, linker: linker))
  }

  private static let vector = SIMD4<UInt32>(1, 2, 3, 4)
  private static let other = SIMD4<UInt32>(5, 6, 7, 8)

  /// Arguments and results after a vector are one slot further on, in whatever order they come.
  @Test func guestFunctionsOfMixedTypes() throws {
    let (vector, other) = (Self.vector, Self.other)
    let instance = try guest(
      """
      (module
        (func (export "first") (param v128 i32 v128 f64) (result f64 v128 i32 v128)
          (local.get 3) (local.get 2) (local.get 1) (local.get 0))
        (func (export "middle") (param i32 v128 f32 i64) (result i64 f32 v128 i32)
          (local.get 3) (local.get 2) (local.get 1) (local.get 0))
        (func (export "last") (param f64 i64 v128) (result v128 f64) (local.get 2) (local.get 0))
        (func (export "many") (param i32) (result v128 v128 i32)
          (v128.const i32x4 1 2 3 4) (v128.const i32x4 5 6 7 8) (local.get 0))
        (func (export "nothing") (param v128 i32))
        (func (export "second") (param v128 v128) (result v128) (local.get 1)))
      """)
    let first = try instance.function(
      "first", as: ((SIMD4<UInt32>, Int32, SIMD4<UInt32>, Double) throws -> (Double, SIMD4<UInt32>, Int32, SIMD4<UInt32>)).self)
    #expect(try first(vector, -9, other, 1.5) == (1.5, other, -9, vector))
    let middle = try instance.function(
      "middle", as: ((Int32, SIMD4<UInt32>, Float, Int64) throws -> (Int64, Float, SIMD4<UInt32>, Int32)).self)
    #expect(try middle(-9, vector, 0.5, .min) == (.min, 0.5, vector, -9))
    let last = try instance.function("last", as: ((Double, Int64, SIMD4<UInt32>) throws -> (SIMD4<UInt32>, Double)).self)
    #expect(try last(1.5, 3, vector) == (vector, 1.5))
    // Results that take more slots than parameters, and parameters that take more than results.
    let many = try instance.function("many", as: ((Int32) throws -> (SIMD4<UInt32>, SIMD4<UInt32>, Int32)).self)
    #expect(try many(-9) == (vector, other, -9))
    let nothing = try instance.function("nothing", as: ((SIMD4<UInt32>, Int32) throws -> Void).self)
    try nothing(vector, 1)
    let second = try instance.function("second", as: ((SIMD4<UInt32>, SIMD4<UInt32>) throws -> SIMD4<UInt32>).self)
    #expect(try second(vector, other) == other)
  }

  @Test(arguments: TranslationMode.allCases) func hostFunctionsOfMixedTypes(_ mode: TranslationMode) throws {
    var linker = Linker()
    try linker.define("env", "first") { (a: SIMD4<UInt32>, b: Int32, c: SIMD4<UInt32>, d: Double) -> (Double, SIMD4<UInt32>, Int32, SIMD4<UInt32>) in
      (d, c, b, a)
    }
    try linker.define("env", "middle") { (_: Caller, a: Int32, b: SIMD4<UInt32>, c: Float, d: Int64) -> (Int64, SIMD4<UInt32>, Float) in
      (d + Int64(a), b &+ 1, c)
    }
    try linker.define("env", "last") { (a: Double, b: SIMD4<UInt32>) -> SIMD4<UInt32> in b &+ UInt32(a) }
    var seen: [SIMD4<UInt32>] = []
    try linker.define("env", "nothing") { (_: Caller, a: SIMD4<UInt32>, b: Int32, c: SIMD4<UInt32>) in seen += [a, c &+ UInt32(b)] }
    let instance = try guest(
      """
      (module
        (import "env" "first" (func $first (param v128 i32 v128 f64) (result f64 v128 i32 v128)))
        (import "env" "middle" (func $middle (param i32 v128 f32 i64) (result i64 v128 f32)))
        (import "env" "last" (func $last (param f64 v128) (result v128)))
        (import "env" "nothing" (func $nothing (param v128 i32 v128)))
        (func (export "first") (param v128 i32 v128 f64) (result f64 v128 i32 v128)
          (call $first (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
        (func (export "middle") (param v128) (result i64 v128 f32)
          (call $middle (i32.const -1) (local.get 0) (f32.const 0.5) (i64.const 3)))
        (func (export "last") (param v128) (result v128) (call $last (f64.const 7) (local.get 0)))
        (func (export "nothing") (param v128) (call $nothing (local.get 0) (i32.const 2) (local.get 0))))
      """, configuration: mode.configuration, linker: linker)
    instance.store.fuel = .max
    let (a, b) = (Value.v128(Self.vector), Value.v128(Self.other))
    #expect(try instance.call("first", a, .i32(5), b, .f64(0.5)) == [.f64(0.5), b, .i32(5), a])
    #expect(try instance.call("middle", a) == [.i64(2), .v128(Self.vector &+ 1), .f32(0.5)])
    #expect(try instance.call("last", a) == [.v128(Self.vector &+ 7)])
    try instance.call("nothing", b)
    #expect(seen == [Self.other, Self.other &+ 2])
  }

  /// To the guest, vectors with whatever lanes have one type, and nothing else has it.
  @Test func typesAreChecked() throws {
    let instance = try guest("(module (func (export \"f\") (param v128 i64) (result v128) (local.get 0)))")
    _ = try instance.function("f", as: ((SIMD16<Int8>, UInt64) throws -> SIMD2<Double>).self)
    #expect(throws: CallError.self) { try instance.function("f", as: ((SIMD16<Int8>, Double) throws -> SIMD2<Double>).self) }
    #expect(throws: CallError.self) { try instance.function("f", as: ((Int64, Int64) throws -> SIMD2<Double>).self) }
  }

  /// What is in the guest a vector, and in Swift a type of its own.
  private struct Color: GuestVector, Equatable {
    var lanes: SIMD4<Float>
    init(_ lanes: SIMD4<Float>) { self.lanes = lanes }
    init(bits: SIMD2<UInt64>) { lanes = SIMD4(bits: bits) }
    var bits: SIMD2<UInt64> { lanes.bits }
  }

  @Test func typesOfOnesOwn() throws {
    let instance = try guest("(module (func (export \"f\") (param i32 v128 i32) (result i32 v128) (local.get 2) (local.get 1)))")
    let color = Color(SIMD4(1, 0.5, 0, 1))
    let same = try instance.function("f", as: ((Int32, Color, Int32) throws -> (Int32, Color)).self)
    #expect(try same(1, color, 2) == (2, color))
  }

  /// A vector that says it is a number.
  private struct Liar: GuestVector {
    static var valueType: ValueType { .i32 }
    init() {}
    init(bits: SIMD2<UInt64>) {}
    var bits: SIMD2<UInt64> { SIMD2(1, 2) }
  }

  @Test func aVectorIsOneWhateverItSays() throws {
    #expect(HostFunction { (_: Liar) -> Liar in Liar() }.type.description == "(v128) -> (v128)")
    let instance = try guest("(module (func (export \"f\") (param i32 i32) (result i32) (local.get 1)))")
    #expect(throws: CallError.self) { try instance.function("f", as: ((Liar, Liar) throws -> Int32).self) }
  }
}
