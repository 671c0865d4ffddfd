import Testing
import WebAssembly
import WebAssemblyText

/// The examples of the article Vectors.
struct VectorExamples {
  // EXAMPLE
  struct Color: GuestVector {
    var lanes: SIMD4<Float>

    init(bits: SIMD2<UInt64>) { lanes = SIMD4(bits: bits) }
    var bits: SIMD2<UInt64> { lanes.bits }
  }
  // END

  private func instance(_ text: String, _ linker: Linker = Linker()) throws -> Instance {
    let engine = Engine()
    return try linker.instantiate(Module(engine, wat: text), in: Store(engine))
  }

  @Test func withoutRelaxedInstructions() {
    // EXAMPLE
    var configuration = Engine.Configuration()
    configuration.features.remove(.relaxedSIMD)
    let engine = Engine(configuration)
    // END
    let text = """
      (module (func (param v128) (result v128) (i8x16.relaxed_swizzle (local.get 0) (local.get 0))))
      """
    #expect(throws: ModuleError.self) { try Module(engine, wat: text) }
    #expect(throws: Never.self) { try Module(Engine(), wat: text) }
  }

  @Test func functionOfTheHost() throws {
    var linker = Linker()
    // EXAMPLE
    try linker.define("env", "average") { (a: SIMD16<UInt8>, b: SIMD16<UInt8>) -> SIMD16<UInt8> in
      (a | b) &- ((a ^ b) &>> SIMD16(repeating: 1))
    }
    // END
    let instance = try instance(
      """
      (module (import "env" "average" (func $average (param v128 v128) (result v128)))
        (func (export "same") (param v128 v128) (result i32)
          (i8x16.all_true (i8x16.eq (call $average (local.get 0) (local.get 1)) (i8x16.avgr_u (local.get 0) (local.get 1))))))
      """, linker)
    let (a, b) = (SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 127, 128, 254, 255, 255), SIMD16<UInt8>(repeating: 254))
    #expect(try instance.call("same", .v128(a), .v128(b)) == [.i32(1)])
  }

  @Test func functionOfTheGuest() throws {
    let instance = try instance(
      """
      (module (func (export "sum") (param v128) (result i32)
        (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get 0)) (i32x4.extract_lane 1 (local.get 0)))
          (i32.add (i32x4.extract_lane 2 (local.get 0)) (i32x4.extract_lane 3 (local.get 0))))))
      """)
    // EXAMPLE
    let sum = try instance.function("sum", as: ((SIMD4<Int32>) throws -> Int32).self)
    print(try sum(SIMD4(1, 2, 3, 4)))
    // END
    #expect(try sum(SIMD4(1, 2, 3, 4)) == 10)
  }

  @Test func typeOfOnesOwn() throws {
    let instance = try instance(
      "(module (func (export \"f\") (param v128) (result v128) (f32x4.add (local.get 0) (local.get 0))))")
    let twice = try instance.function("f", as: ((Color) throws -> Color).self)
    #expect(try twice(Color(bits: SIMD4<Float>(1, 2, 3, 4).bits)).lanes == SIMD4(2, 4, 6, 8))
  }

  @Test func values() throws {
    let instance = try instance(
      "(module (func (export \"negate\") (param v128) (result v128) (i16x8.neg (local.get 0))))")
    // EXAMPLE
    let results = try instance.call("negate", .v128(SIMD8<Int16>(repeating: -1)))
    let lanes = results[0].vector(as: SIMD8<Int16>.self)
    print(results[0])
    // END
    #expect(lanes == SIMD8(repeating: 1))
    #expect(results[0].description == "i32x4 0x00010001 0x00010001 0x00010001 0x00010001")
  }
}
