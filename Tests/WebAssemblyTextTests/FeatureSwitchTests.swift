import Testing
import WebAssembly
import WebAssemblyText

/// What a feature that is off forbids is an error that names it.
struct FeatureSwitchTests {
  private static let all = Features.names.reduce(into: Features()) { $0.formUnion($1.feature) }

  /// For each feature, modules that need it.
  private static let modules: [(name: String, texts: [String])] = [
    ("sign-extension", ["(func (drop (i32.extend8_s (i32.const 1))))", "(func (drop (i64.extend32_s (i64.const 1))))"]),
    ("saturating-truncation", ["(func (drop (i32.trunc_sat_f32_s (f32.const 1))))"]),
    (
      "multi-value",
      [
        "(func (result i32 i32) (i32.const 1) (i32.const 2))", "(type (func (result i32 i32)))",
        "(func (i32.const 1) (block (param i32) (drop)))", "(func (loop (type 1))) (type (func (param i32))) (type (func))",
      ]
    ),
    ("mutable-globals", ["(import \"\" \"\" (global (mut i32)))", "(global (export \"\") (mut i32) (i32.const 0))"]),
    (
      "bulk-memory",
      [
        "(memory 1) (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 0)))", "(data \"\")", "(func) (elem func 0)",
        "(table 1 funcref) (elem (i32.const 0) funcref (ref.func 0)) (func)",
        "(memory 1) (func (memory.init 0 (i32.const 0) (i32.const 0) (i32.const 0))) (data (i32.const 0) \"\")",
        "(table 1 funcref) (func (table.copy (i32.const 0) (i32.const 0) (i32.const 0)))",
      ]
    ),
    (
      "reference-types",
      [
        "(func (param externref))", "(func (param funcref))", "(global externref (ref.null extern))", "(table 1 externref)",
        "(table 1 funcref) (table 1 funcref)", "(import \"\" \"\" (table 1 funcref)) (table 1 funcref)",
        "(table 1 funcref) (func (drop (table.size)))", "(table 1 funcref) (func (table.set (i32.const 0) (ref.null func)))",
        "(func (drop (select (result i32) (i32.const 0) (i32.const 0) (i32.const 0))))", "(func (drop (ref.null func)))",
        "(func (block (result externref) (unreachable)) (drop))", "(func (local externref))",
        "(table 1 funcref) (table 1 funcref) (func (call_indirect 1 (i32.const 0)))",
      ]
    ),
    (
      "simd",
      [
        "(func (param v128))", "(func (local v128))", "(func (drop (i32x4.add (v128.const i64x2 0 0) (v128.const i64x2 0 0))))",
        "(global v128 (v128.const i64x2 0 0))", "(func (block (result v128) (unreachable)) (drop))",
      ]
    ),
    ("tail-calls", ["(func (return_call 0))", "(table 1 funcref) (func (return_call_indirect (i32.const 0)))"]),
    (
      "extended-constants",
      ["(global i32 (i32.add (i32.const 1) (i32.const 2)))", "(memory 1) (data (i32.mul (i32.const 0) (i32.const 0)) \"\")"]
    ),
    (
      "function-references",
      [
        "(func (param (ref func)))", "(type $f (func)) (func (param (ref null $f)))", "(table 1 funcref (ref.null func))",
        "(type $f (func)) (func (call_ref $f (ref.null $f)))", "(func (local (ref extern)))",
        "(func (block (br_on_null 0 (ref.null func)) (drop)))", "(func (drop (ref.as_non_null (ref.null func))))",
        "(type $f (func)) (func (drop (ref.null $f)))", "(func) (elem (ref func) (ref.func 0))",
      ]
    ),
    (
      "gc",
      [
        "(type (struct))", "(type (array i8))", "(rec (type (func)) (type (func)))", "(type (sub (func)))",
        "(type $a (sub (func))) (type (sub final $a (func)))", "(func (param anyref))", "(global i31ref (ref.i31 (i32.const 1)))",
        "(func (drop (ref.eq (ref.null eq) (ref.null none))))", "(func (drop (ref.null any)))", "(table 1 nullfuncref)",
        "(global i32 (i32.const 1)) (global i32 (global.get 0))",
        "(global i32 (i32.const 1)) (memory 1) (data (global.get 0) \"\")",
        "(func (drop (ref.test (ref func) (ref.null func))))",
      ]
    ),
    (
      "exceptions",
      [
        "(tag)", "(import \"\" \"\" (tag))", "(tag (export \"\"))", "(func (throw 0)) (tag)", "(func (throw_ref (unreachable)))",
        "(func (param exnref))", "(func (try_table))", "(func (drop (ref.null noexn)))",
      ]
    ),
    (
      "multi-memory",
      [
        "(memory 1) (memory 1)", "(import \"\" \"\" (memory 1)) (memory 1)",
        "(memory 1) (memory 1) (func (drop (i32.load 1 (i32.const 0))))", "(memory 1) (memory 1) (func (drop (memory.size 1)))",
      ]
    ),
    (
      "memory64",
      [
        "(memory i64 1)", "(table i64 1 funcref)", "(import \"\" \"\" (memory i64 1 2))",
        "(memory i64 1) (func (drop (i32.load offset=0x1_0000_0000 (i64.const 0))))",
      ]
    ),
    (
      "relaxed-simd",
      ["(func (drop (i8x16.relaxed_swizzle (v128.const i64x2 0 0) (v128.const i64x2 0 0))))"]
    ),
    ("threads", ["(memory 1 1 shared)", "(func (atomic.fence))", "(memory 1) (func (drop (i32.atomic.load (i32.const 0))))"]),
    ("custom-page-sizes", ["(memory 1 (pagesize 1))", "(import \"\" \"\" (memory 1 2 (pagesize 1)))"]),
    (
      "wide-arithmetic",
      ["(func (i64.add128 (i64.const 1) (i64.const 1) (i64.const 1) (i64.const 1)) (drop) (drop))"]
    ),
    (
      "legacy-exceptions",
      [
        "(func (try (do)))", "(func (try (do) (catch_all)))", "(tag) (func (try (do) (catch 0 (rethrow 0))))",
        "(func (try (do) (delegate 0)))",
      ]
    ),
  ]

  private func complaint(_ text: String, _ features: Features) throws -> ValidationError? {
    var configuration = Engine.Configuration()
    configuration.features = features
    do throws(ModuleError) { _ = try Module(Engine(configuration), try! WAT.encode(text)) } catch {
      guard case .validation(let error) = error else { throw error }
      return error
    }
    return nil
  }

  @Test func eachFeatureIsTried() {
    #expect(Self.modules.map(\.name) == Features.names.map(\.name))
    #expect(Self.modules.count == 19)
  }

  @Test(arguments: Features.names.map(\.name))
  func featuresThatAreOffAreNamed(_ name: String) throws {
    let feature = try #require(Features.names.first { $0.name == name }).feature
    let texts = try #require(Self.modules.first { $0.name == name }).texts
    #expect("\(feature)" == name)
    // Legacy exceptions have tags, too.
    let others = Self.all.subtracting(feature == .exceptions ? [.exceptions, .legacyExceptions] : feature)
    for text in texts {
      #expect(try complaint(text, Self.all) == nil, "\(text)")
      let error = try #require(try complaint(text, others), "\(text)")
      #expect(error.missingFeature == feature, "\(text): \(error)")
      #expect(error.message.contains(#/ needs? the feature /#), "\(error)")
      #expect(error.message.hasSuffix("the feature \(name), which is off: see Engine.Configuration.features"), "\(error)")
    }
  }

  /// Errors that have nothing to do with features name none.
  @Test func otherErrorsNameNoFeature() throws {
    let error = try #require(try complaint("(func (drop))", .version3))
    #expect(error.missingFeature == nil)
  }

  /// A feature that is off does not hide that a module is malformed.
  @Test func malformedComesFirst() throws {
    var bytes = try WAT.encode("(func (drop (i32.extend8_s (i32.const 1)))) (func (drop (i32x4.neg (v128.const i64x2 0 0)))) (func (nop))", names: false)
    var configuration = Engine.Configuration()
    configuration.features = .mvp
    let place = try #require(bytes.lastIndex(of: 0x01))
    bytes[place] = 0x27
    #expect(throws: ModuleError.decoding(DecodingError(.illegalOpcode(prefix: nil, code: 0x27), offset: place, context: "function body"))) {
      try Module(Engine(configuration), bytes)
    }
  }

  @Test func versionsHaveWhatTheyHad() throws {
    let version1 = """
      (import "m" "f" (func $f (param i32) (result i32))) (import "m" "g" (global $g i32)) (memory 1 2) (table 1 2 funcref)
      (func $a (export "a") (param i32) (result f64) (local i64)
        (block (result i32) (br_if 0 (i32.const 1) (local.get 0))) (drop)
        (if (local.get 0) (then (i32.store8 offset=1 (i32.const 0) (memory.grow (memory.size)))) (else (nop)))
        (drop (call_indirect (param i32) (result i32) (i32.const 1) (i32.const 0)))
        (drop (select (i32.const 1) (i32.const 2) (i32.const 3)))
        (f64.convert_i64_u (local.get 1)))
      (global (mut i32) (global.get $g)) (elem (global.get $g) $f $a) (data (i32.const 8) "ab")
      """
    let version2 = """
      (memory 1) (table $t 1 funcref) (table $u 1 externref) (func $f (result i32 i64) (i32.const 1) (i64.const 1))
      (global (export "g") (mut i32) (i32.const 0)) (data $d "a") (elem $e func $f) (elem declare func $f)
      (func (param externref v128) (table.set $u (i32.const 0) (local.get 0)) (memory.init $d (i32.const 0) (i32.const 0) (i32.const 1))
        (table.init $t $e (i32.const 0) (i32.const 0) (i32.const 1)) (drop (ref.func $f)) (data.drop $d)
        (drop (i32.trunc_sat_f32_s (f32.const 1))) (drop (i32.extend8_s (i32.const 1))))
      """
    let version3 = "\(version2) (memory i64 1) (tag) (type (struct)) (func (return_call 0))"
    #expect(try complaint(version1, .mvp) == nil)
    #expect(try complaint(version1, .version2) == nil)
    #expect(try complaint(version2, .mvp)?.missingFeature != nil)
    #expect(try complaint(version2, .version2) == nil)
    #expect(try complaint(version2, .version3) == nil)
    #expect(try complaint(version3, .version2)?.missingFeature != nil)
  }

  @Test func legacyExceptionsHaveTags() throws {
    let text = "(import \"\" \"\" (tag (param i32))) (tag $t (export \"t\")) (func (try (do (throw $t)) (catch $t)))"
    #expect(try complaint(text, [.version2, .legacyExceptions]) == nil)
    #expect(try complaint("(func (try_table))", [.version2, .legacyExceptions])?.missingFeature == .exceptions)
  }

  @Test func setsHaveADescription() {
    #expect("\(Features.mvp)" == "1.0")
    #expect("\([.simd, .threads] as Features)" == "simd, threads")
  }
}
