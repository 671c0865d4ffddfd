import Testing
import WebAssembly
import WebAssemblyText

/// `try` as it was before version 3.0: text, bytes and validity.
struct LegacyExceptionTests {
  private static let tag = "(tag $e (param i32))"

  private func complaint(_ text: String) throws -> String? {
    var configuration = Engine.Configuration()
    configuration.features.formUnion(.legacyExceptions)
    do throws(ModuleError) { _ = try Module(Engine(configuration), try! WAT.encode(text)) } catch { return "\(error)" }
    return nil
  }

  @Test func plainInstructions() throws {
    let code = try instructions("try $l nop catch 3 drop rethrow $l catch_all br $l end try try delegate 1 delegate 0")
    #expect(
      code == [
        0x06, 0x40, 0x01, 0x07, 3, 0x1A, 0x09, 0, 0x19, 0x0C, 0, 0x0B, 0x06, 0x40, 0x06, 0x40, 0x18, 1, 0x18, 0, 0x0B,
      ])
  }

  /// A folded `try` is the same as a plain one.
  @Test(arguments: [
    ("(try (do))", "try end"), ("(try $l (result i32) (do (i32.const 1)))", "try (result i32) i32.const 1 end"),
    ("(try (param i32) (do drop nop) (catch 0))", "try (param i32) drop nop catch 0 end"),
    ("(try (do) (catch 0 (drop) nop) (catch 1) (catch_all (br 0)))", "try catch 0 drop nop catch 1 catch_all br 0 end"),
    ("(block $l (try $l (do) (delegate $l)))", "block $l try $m delegate $l end"),
    ("(try $l (do (try (do) (delegate $l))) (catch_all (rethrow $l)))", "try $l try delegate 0 catch_all rethrow 0 end"),
    ("(block (try (do (try (do) (delegate 0)) (nop)) (catch_all)) nop)", "block try try delegate 0 nop catch_all end nop end"),
    ("(drop (i32.eqz (try (result i32) (do (i32.const 1)) (catch_all (i32.const 2)))))",
     "try (result i32) i32.const 1 catch_all i32.const 2 end i32.eqz drop"),
  ])
  func foldedInstructions(_ folded: String, _ plain: String) throws {
    #expect(try instructions(folded) == instructions(plain))
    let module = try WAT.encode("(func (param i32 i64) \(folded))")
    #expect(try WAT.encode(WAT.print(module)) == module)
  }

  @Test func printing() throws {
    let text = """
      (module (tag $e (param i32))
        (func (block $b (try $l (do (try $m (do) (delegate $l)) (try (do) (delegate $b)))
          (catch $e (drop) (rethrow $l)) (catch_all (br $b))))))
      """
    let printed = try WAT.print(WAT.encode(text))
    #expect(
      printed.contains(
        """
            block $b
              try $l
                try $m
                delegate $l
                try
                delegate $b
              catch $e
                drop
                rethrow $l
              catch_all
                br $b
              end
            end

        """))
    #expect(try WAT.encode(printed) == WAT.encode(text))
  }

  @Test(arguments: [
    "catch_all", "catch 0", "delegate 0", "rethrow", "try", "try catch_all catch_all end", "try catch_all catch 0 end",
    "try catch 0 delegate 0", "try catch_all delegate 0", "try delegate 0 end", "try end catch 0 end", "block catch_all end",
    "if catch_all end", "try else end", "try catch end", "try delegate $l", "try_table (catch 0 0) catch_all end",
    "(catch_all)", "(delegate 0)", "(try)", "(try nop)", "(try (nop))", "(try (catch_all))", "(try (do) (do))", "(try (do) nop)",
    "(try (do) (nop))", "(try (do) (catch_all) (catch_all))", "(try (do) (catch_all) (catch 0))", "(try (do) (catch_all) (delegate 0))",
    "(try (do) (catch 0) (delegate 0))", "(try (do) (delegate 0) (delegate 0))", "(try (do) (delegate 0) nop)",
    "(try (do) (delegate))", "(try (do catch_all))", "(try (do (catch_all)))", "(try (do) (catch))", "(do)", "(do nop)", "do",
    "(block (do))", "(try (do) (then))", "(try (do try) (catch_all))", "(try (do", "(try (do) end)", "(try (do) (catch_ref 0))",
  ])
  func textsThatAreMalformed(_ text: String) {
    #expect(message("(module (tag) (func \(text)))") != nil)
  }

  @Test(arguments: [
    "try end", "try catch $e drop end", "try catch $e drop catch $e drop catch_all end", "try delegate 0",
    "try (result i32) i32.const 1 catch $e end drop", "try (result i32) i32.const 1 catch_all i32.const 2 end drop",
    "try (result i32) unreachable catch $e end drop", "try nop catch $e drop rethrow 0 end", "try catch_all rethrow 0 end",
    "try catch_all block rethrow 1 end end", "i32.const 1 try (param i32) (result i32) delegate 0 drop", "block try delegate 1 end",
    "try (result i64) i64.const 1 delegate 0 drop", "loop try br 1 catch_all br 0 end end", "unreachable try delegate 0",
    "try (result i32) i32.const 1 throw $e catch $e end drop", "try catch_all try delegate 0 end",
  ])
  func validCode(_ code: String) throws {
    #expect(try complaint("\(Self.tag) (func \(code))") == nil)
  }

  @Test(arguments: [
    ("rethrow 0", "invalid rethrow label 0"), ("block rethrow 0 end", "invalid rethrow label 0"),
    ("try rethrow 0 end", "invalid rethrow label 0"), ("try catch_all block rethrow 0 end end", "invalid rethrow label 0"),
    ("try catch_all rethrow 1 end", "invalid rethrow label 1"), ("rethrow 1", "unknown label 1"),
    ("try delegate 1", "unknown label 1"), ("try rethrow 0 delegate 0", "invalid rethrow label 0"),
    ("try catch 1 end", "unknown tag 1"), ("try i32.const 1 end", "type mismatch: block requires [] but stack has [i32]"),
    ("try (result i32) end drop", "type mismatch: instruction requires [i32] but stack has []"),
    ("try i32.const 1 catch_all end", "type mismatch: block requires []"), ("try catch $e end", "type mismatch: block requires []"),
    ("try (result i32) i64.const 1 delegate 0 drop", "type mismatch: instruction requires [i32] but stack has [i64]"),
    ("try i32.const 1 delegate 0", "type mismatch: block requires []"), ("try catch_all drop end", "type mismatch"),
    ("i32.const 1 try drop end", "type mismatch"), ("try (param i32) drop end", "type mismatch"),
  ])
  func invalidCode(_ code: String, _ expected: String) throws {
    let complaint = try #require(try complaint("\(Self.tag) (func \(code))"))
    #expect(complaint.hasPrefix(expected))
  }

  /// Bytes that no text stands for: parts out of order.
  @Test(arguments: [
    [0x19], [0x07, 0], [0x18, 0], [0x06, 0x40, 0x19, 0x19, 0x0B], [0x06, 0x40, 0x19, 0x07, 0, 0x0B], [0x06, 0x40, 0x19, 0x18, 0],
    [0x06, 0x40, 0x07, 0, 0x1A, 0x18, 0], [0x02, 0x40, 0x19, 0x0B], [0x06, 0x40, 0x05, 0x0B], [0x41, 0, 0x04, 0x40, 0x19, 0x0B],
  ] as [[UInt8]])
  func partsOutOfOrderAreMalformed(_ code: [UInt8]) throws {
    var configuration = Engine.Configuration()
    configuration.features.formUnion(.legacyExceptions)
    // In a valid body, and where another is invalid.
    for before in [[], [0x1A]] as [[UInt8]] {
      let bodies: [[UInt8]] = [before, code].map { (body: [UInt8]) -> [UInt8] in [UInt8(body.count + 2), 0] + body + [0x0B] }
      let content: [UInt8] = [2] + bodies.flatMap { $0 }
      let module = bytes(
        header, [1, 8, 2, 0x60, 1, 0x7F, 0, 0x60, 0, 0], [3, 3, 2, 1, 1], [13, 3, 1, 0, 0], [10, UInt8(content.count)],
        content)
      do throws(ModuleError) {
        _ = try Module(Engine(configuration), module)
        Issue.record("it is accepted")
      } catch {
        if case .decoding(let error) = error {
          #expect(error.reason == .endOpcodeExpected)
        } else {
          Issue.record("\(error)")
        }
      }
    }
  }

  @Test func nestingIsDeep() throws {
    let deep = String(repeating: "(try (do ", count: 50_000) + String(repeating: ") (delegate 0))", count: 50_000)
    let module = try WAT.encode("(func \(deep))")
    #expect(try WAT.encode(WAT.print(module)) == module)
    #expect(try complaint("(func \(deep))") == nil)
  }
}
