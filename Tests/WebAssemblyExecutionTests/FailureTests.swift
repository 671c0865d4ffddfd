#if os(Linux)
  import Glibc
  import Testing
  import WebAssembly
  import WebAssemblyText

  /// What fails keeps no memory, however often. Each test is a process of its own, so that the memory that it measures is
  /// its own: 100,000 times a word or two would be some megabytes.
  @Suite(.serialized) struct FailureTests {
    static let count = 100_000

    /// Fails if `body`, executed many times, makes this process take more memory.
    static func expectFlat(_ body: (Int) throws -> Void) throws {
      for number in 0..<count / 10 { try body(number) }
      let before = residentSize
      for number in count / 10..<count { try body(number) }
      #expect(residentSize - before < 2 << 20)
    }

    /// The physical memory of this process in bytes.
    private static var residentSize: Int {
      guard let file = fopen("/proc/self/statm", "r") else { return 0 }
      defer { fclose(file) }
      let text = String(unsafeUninitializedCapacity: 256) { fread($0.baseAddress, 1, $0.count, file) }
      let fields = text.split(separator: " ")
      return fields.count > 1 ? Int(fields[1]).map { $0 * Int(getpagesize()) } ?? 0 : 0
    }

    /// A module with imports of the host, which cannot be instantiated because of what `field` says, and a linker for it.
    private static func failing(_ field: String, _ engine: Engine) throws -> (Module, Linker) {
      var linker = Linker()
      try linker.define("env", "a") { (number: Int32) -> Int32 in number }
      try linker.define("env", "b") { (number: Int64) -> Int64 in number }
      let text = """
        (module (import "env" "a" (func (param i32) (result i32))) (import "env" "b" (func (param i64) (result i64)))
          (global i64 (i64.const 7)) (global v128 (v128.const i64x2 1 2)) (table 3 funcref) (elem (i32.const 1) func $f)
          (memory $small 1) (func $f) (func) \(field))
        """
      return (try Module(engine, wat: text), linker)
    }

    private static func fail(_ field: String) throws {
      let engine = Engine()
      let store = Store(engine)
      let (module, linker) = try failing(field, engine)
      try expectFlat { _ in
        if (try? linker.instantiate(module, in: store)) != nil { Issue.record("was instantiated") }
      }
      // The store is as before.
      let good = try Module(engine, wat: "(module (table 4 funcref) (memory 1) (func (export \"f\") (result i32) (i32.const 7)))")
      #expect(try Linker().instantiate(good, in: store).call("f") == [.i32(7)])
    }

    @Test func tooLargeMemories() async {
      await #expect(processExitsWith: .success) { try Self.fail("(memory 1) (memory i64 0x100000)") }
    }

    @Test func tooLargeTables() async {
      await #expect(processExitsWith: .success) { try Self.fail("(table 20000000 funcref)") }
    }

    @Test func unsupportedConstantExpressions() async {
      await #expect(processExitsWith: .success) { try Self.fail("(global i31ref (ref.i31 (i32.const 3)))") }
    }

    @Test func dataThatDoesNotFit() async {
      await #expect(processExitsWith: .success) { try Self.fail("(data (memory $small) (i32.const 65535) \"ab\")") }
    }

    @Test func elementsThatDoNotFit() async {
      await #expect(processExitsWith: .success) { try Self.fail("(elem (i32.const 3) func $f)") }
    }

    /// An instance whose start function traps stays, since others may refer to it. So there are as many as a store may have, and
    /// they take as much memory as it may.
    @Test func startFunctionsThatTrap() async {
      await #expect(processExitsWith: .success) {
        let engine = Engine()
        var limits = ResourceLimits()
        limits.instances = 1_000
        let store = Store(engine, limits: limits)
        let (module, linker) = try Self.failing("(start $t) (func $t unreachable)", engine)
        var trapCount = 0
        try Self.expectFlat { _ in
          do throws(InstantiationError) { _ = try linker.instantiate(module, in: store) } catch {
            if case .trap = error { trapCount += 1 }
          }
        }
        #expect(trapCount == 1_000)
      }
    }

    /// An element of the instance is in the table of another: it stays there, and can be called.
    @Test func anInstanceThatOthersReferToStays() throws {
      let engine = Engine()
      let store = Store(engine)
      let table = try #require(Table(TableType(element: .funcref, limits: Limits(minimum: 2)), in: store))
      var linker = Linker()
      try linker.define("env", "table", table)
      let module = try Module(
        engine,
        wat: """
          (module (import "env" "table" (table 2 funcref)) (memory 1) (elem (i32.const 1) func $f)
            (func $f (result i32) (i32.load8_u (i32.const 3))) (data (i32.const 3) "A") (data (i32.const 65536) "B"))
          """)
      #expect(throws: InstantiationError.self) { try linker.instantiate(module, in: store) }
      #expect(try table.function(at: 1)?.call() == [.i32(65)])
    }

    @Test func definitionsThatFail() async {
      await #expect(processExitsWith: .success) {
        let engine = Engine()
        let (module, empty) = try Self.failing("(export \"f\" (func $f))", engine)
        var linker = empty
        try linker.define("other", "a") { (number: Int32) -> Int32 in number }
        try linker.define("library", "f") { () in }
        let unknown = FunctionType(results: [ValueType(.defined(9), nullable: true)])
        let store = Store(engine)
        var failures = 0
        try Self.expectFlat { number in
          do throws(LinkError) { try linker.define("env", "a") { () in _ = number } } catch { failures += 1 }
          do throws(LinkError) { try linker.define("library", module) } catch { failures += 1 }
          do throws(LinkError) { try linker.alias("other", as: "env") } catch { failures += 1 }
          do throws(LinkError) { try linker.alias("nothing", as: "name\(number)") } catch { failures += 1 }
          let function = HostFunction(type: unknown) { (_: Caller, _: [Value]) throws(Trap) in [] }
          do throws(InstantiationError) { _ = try store.makeFunction(function) } catch { failures += 1 }
        }
        #expect(failures == 5 * Self.count)
      }
    }

    @Test func callsThatEndHalfWay() async {
      await #expect(processExitsWith: .success) {
        let engine = Engine()
        let store = Store(engine)
        var linker = Linker()
        try linker.define("env", "again") { (caller: Caller, depth: Int32) throws in
          guard depth > 0 else { throw Trap(.host("enough")) }
          try caller.function("f").call(.i32(depth - 1))
        }
        let module = try Module(
          engine,
          wat: """
            (module (import "env" "again" (func $again (param i32)))
              (func (export "f") (param i32) (call $again (local.get 0)) unreachable)
              (func (export "g") (param externref) (result externref) (local.get 0)))
            """)
        let instance = try linker.instantiate(module, in: store)
        let foreign = Store(engine).reference(to: store)
        let typed = try instance.function("g", as: ((Reference) throws -> Reference).self)
        try Self.expectFlat { number in
          if (try? instance.call("f", .i32(Int32(number % 4)))) != nil { Issue.record("returned") }
          if (try? instance.call("g", .reference(foreign))) != nil { Issue.record("returned") }
          if (try? typed(foreign)) != nil { Issue.record("returned") }
        }
      }
    }

    /// Distinct types, opened and refused in turn: the engine keeps none.
    @Test func modulesThatComeAndGo() async {
      await #expect(processExitsWith: .success) {
        let engine = Engine()
        try Self.expectFlat { number in
          // Type 0 is another one each time: fourteen parameters spell the number.
          let parameters = (0..<14).map { UInt8(0x7C + (number >> (2 * $0)) % 4) }
          let types: [UInt8] = [1, 2 + 14 + 1 + 7, 2, 0x60, 14] + parameters + [0, 0x5F, 1, 0x63, 0, 0, 0x60]
          // The last type is cut off in every other module.
          let valid = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0] + types.dropLast()
          var bytes = valid
          bytes[9] = UInt8(valid.count - 10)
          if number % 2 == 0 { bytes += [3, 2, 1, 1, 10, 4, 1, 2, 0, 0x0B] }
          let module = try? Module(engine, bytes)
          if (module == nil) != (number % 2 == 0) { Issue.record("\(number)") }
        }
        #expect(engine.types.count == 0)
      }
    }
  }
#endif
