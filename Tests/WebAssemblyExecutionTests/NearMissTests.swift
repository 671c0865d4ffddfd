import Testing
import WebAssembly
import WebAssemblyText

/// What an error about a missing import suggests.
struct NearMissTests {
  private static let engine = Engine()

  /// The suggestion of a linker that knows these functions (and one memory) for a missing function.
  private func suggestion(_ wanted: (String, String), of known: [(String, String)]) throws -> String? {
    var linker = Linker()
    for (module, name) in known { try linker.define(module, name, HostFunction { () in }) }
    return try suggestion(wanted, linker)
  }

  private func suggestion(_ wanted: (String, String), _ linker: Linker, kind: String = "func") throws -> String? {
    let module = try Module(Self.engine, wat: "(module (import \"\(wanted.0)\" \"\(wanted.1)\" (\(kind))))")
    do {
      _ = try linker.instantiate(module, in: Store(Self.engine))
    } catch {
      guard case .link(.missing(_, _, _, let suggestion)) = error else { throw error }
      return suggestion.map { "\($0.module).\($0.name)" }
    }
    Issue.record("linked")
    return nil
  }

  @Test func messages() throws {
    var linker = Linker()
    try linker.define("env", "log", HostFunction { (_: Int32) in })
    let module = try Module(Self.engine, wat: "(module (import \"env\" \"lgo\" (func (param i32))))")
    do { _ = try linker.instantiate(module, in: Store(Self.engine)) } catch {
      #expect(error.description == "unknown import: env.lgo, a function (i32) -> (); did you mean env.log?")
    }
  }

  @Test(arguments: ["lo", "Log", "LOG", "_log", "l_o-g", "lg", "logg", "lag", "olg"])
  func oneOff(name: String) throws {
    #expect(try suggestion(("env", name), of: [("env", "log"), ("env", "unrelated")]) == "env.log")
  }

  @Test(arguments: ["other", "", "l", "golgotha", "lolog"])
  func tooFar(name: String) throws {
    #expect(try suggestion(("env", name), of: [("env", "log")]) == nil)
  }

  @Test func longerNamesMayBeFurther() throws {
    let known = [("env", "environment_sizes_get")]
    #expect(try suggestion(("env", "enviroment-sizesget"), of: known) == "env.environment_sizes_get")
    #expect(try suggestion(("env", "environement_size_get"), of: known) == "env.environment_sizes_get")
    #expect(try suggestion(("env", "environment_size"), of: known) == nil)
  }

  @Test func theNearestWins() throws {
    #expect(try suggestion(("env", "print_lin"), of: [("env", "print_line"), ("env", "printLin"), ("env", "print_pin")]) == "env.printLin")
    // Of equally near ones, the first by name.
    #expect(try suggestion(("env", "logx"), of: [("env", "logz"), ("env", "logy")]) == "env.logy")
  }

  @Test func theModuleNameMayBeWrong() throws {
    #expect(try suggestion(("Env", "log"), of: [("env", "log")]) == "env.log")
    #expect(try suggestion(("wasi_snapshot_preview1", "fd_write"), of: [("wasi_unstable", "fd_write")]) == "wasi_unstable.fd_write")
    // Under another module name, only the same name will do.
    #expect(try suggestion(("host", "lgo"), of: [("env", "log")]) == nil)
    #expect(try suggestion(("env", "log"), of: [("host", "log"), ("env", "lag")]) == "env.lag")
  }

  @Test func onlyTheSameKindIsSuggested() throws {
    var linker = Linker()
    try linker.define("env", "memory", HostFunction { () in })
    #expect(try suggestion(("env", "memry"), linker, kind: "memory 1") == nil)
    #expect(try suggestion(("env", "memry"), linker) == "env.memory")
  }

  @Test func longNamesAreCutInMessages() throws {
    let name = String(repeating: "x", count: 100_000)
    let module = try Module(Self.engine, wat: "(module (import \"\(name)\" \"\(name)\" (func)))")
    do { _ = try Linker().instantiate(module, in: Store(Self.engine)) } catch {
      let shown = String(repeating: "x", count: 128) + "…"
      #expect(error.description == "unknown import: \(shown).\(shown), a function () -> ()")
    }
  }

  /// Much of everything: the time is that of looking up, and of one suggestion at most.
  @Test func hostileNames() throws {
    var linker = Linker()
    let tail = String(repeating: "n", count: 58)
    for index in 0..<10_000 { try linker.define("env", "\(10_000 + index)\(tail)", HostFunction { () in }) }
    let near = (0..<10_000).map { "(import \"env\" \"\(20_000 + $0)\(tail)\" (func))" }.joined()
    let long = (0..<10_000).map { "(import \"env\" \"\($0)\(String(repeating: "n", count: 1_000))\" (func))" }.joined()
    let modules = try [near, long].map { try Module(Self.engine, wat: "(module \($0))") }
    let time = ContinuousClock().measure {
      for module in modules {
        #expect(linker.missingImports(of: module).count == 10_000)
        #expect(throws: InstantiationError.self) { try linker.instantiate(module, in: Store(Self.engine)) }
      }
    }
    // A suggestion for each import would take minutes.
    #expect(time < .seconds(10))
    // Beyond what is looked through there is no suggestion.
    try linker.define("env", "log", HostFunction { () in })
    #expect(try suggestion(("env", "lgo"), linker) == nil)
  }
}
