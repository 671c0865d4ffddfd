import Foundation
import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblySystemInterface
import WebAssemblyText

/// The examples of the article AsyncHostFunctions, and of doc comments about calls that are awaited.
struct AsyncExamples {
  private struct Database {
    func price(of number: Int32) async throws -> Double {
      await Task.yield()
      return Double(number) * 1.5
    }
  }

  private let engine = Engine()
  private let database = Database()

  private func module() throws -> Module {
    try Module(
      engine,
      wat: """
        (module (import "shop" "price" (func $price (param i32) (result f64))) (import "shop" "wait" (func $wait))
          (func (export "total") (param i32) (result f64) (local f64)
            (loop $l
              (local.set 1 (f64.add (local.get 1) (call $price (local.get 0))))
              (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
            (local.get 1))
          (func (export "wait") (call $wait))
          (func (export "gcd") (param i32 i32) (result i32) (i32.const 9))
          (func (export "count") (param i32) (result i32) (local.get 0)))
        """)
  }

  private func makeLinker() throws -> Linker {
    var linker = Linker()
    let database = database
    // EXAMPLE
    try linker.define("shop", "price", HostFunction { (number: Int32) async throws -> Double in
      try await database.price(of: number)
    })
    // END
    try linker.define("shop", "wait", HostFunction { () async throws in try await Task.sleep(for: .seconds(100)) })
    return linker
  }

  @Test func awaitedCalls() async throws {
    let module = try module()
    // EXAMPLE
    let linker = try makeLinker()
    let instance = try await linker.instantiate(module, in: Store(engine))
    let results = try await instance.call("total", .i32(3))
    // END
    #expect(results == [.f64(9)])
    // EXAMPLE
    let total = try instance.function("total", as: ((Int32) async throws -> Double).self)
    print(try await total(3))
    // END
    #expect(try await total(4) == 15)
  }

  // EXAMPLE
  actor Shop {
    private let instance: Instance

    init(_ module: Module, _ linker: Linker) throws {
      instance = try linker.instantiate(module, in: Store(module.engine))
    }

    func total(of count: Int32) async throws -> [Value] { try await instance.call("total", .i32(count)) }
  }
  // END

  @Test func actors() async throws {
    let shop = try Shop(module(), makeLinker())
    async let one = shop.total(of: 1)
    async let two = shop.total(of: 2)
    #expect(try await one == [.f64(1.5)])
    #expect(try await two == [.f64(4.5)])
  }

  @Test func deadlines() async throws {
    let module = try module()
    let store = Store(engine)
    let instance = try await makeLinker().instantiate(module, in: store)
    // EXAMPLE
    store.deadline = .now + .milliseconds(20)
    do {
      try await instance.call("wait")
    } catch CallError.trap(let trap) where trap.reason == .deadlineExceeded {
      print("took too long")
    }
    store.deadline = nil
    // END
    #expect(try await instance.call("count", .i32(1)) == [.i32(1)])
  }

  @Test func timeLimit() throws {
    let store = Store(engine)
    let instance = try Linker().instantiate(Module(engine, wat: "(module (func (export \"render\")))"), in: store)
    // EXAMPLE
    let results = try store.withTimeLimit(.milliseconds(50)) { () throws(CallError) in try instance.call("render") }
    // END
    #expect(results == [])
  }

  @Test func functions() async throws {
    let instance = try await makeLinker().instantiate(module(), in: Store(engine))
    // EXAMPLE
    let gcd = try instance.function("gcd", as: ((Int32, Int32) async throws -> Int32).self)
    let divisor = try await gcd(9, 27)
    // END
    #expect(divisor == 9)
    do {
      // EXAMPLE
      let results = try await instance.call("gcd", .i32(9), .i32(27))
      // END
      #expect(results == [.i32(9)])
    }
    do {
      let function = try #require(instance.function("gcd"))
      // EXAMPLE
      let results = try await function.call(.i32(9), .i32(27))
      // END
      #expect(results == [.i32(9)])
    }
    do {
      let function = try #require(instance.function("count"))
      // EXAMPLE
      let execution = try Execution(of: function, [.i32(27)])
      let results = try await execution.run()
      // END
      #expect(results == [.i32(27)])
    }
  }

  @Test func hostFunction() async throws {
    struct Prices { func price(of number: Int32) async throws -> Int32 { number * 2 } }
    let database = Prices()
    // EXAMPLE
    let fetch = HostFunction { (number: Int32) async throws -> Int32 in try await database.price(of: number) }
    // END
    #expect(fetch.type == FunctionType(parameters: [.i32], results: [.i32]))
  }

  @Test func programs() async throws {
    let store = Store(engine)
    let module = try Module(engine, wat: "(module (memory (export \"memory\") 1) (func (export \"_start\")))")
    let (wasi, linker) = (WASI(), Linker())
    // EXAMPLE
    let status = try await wasi.run(linker.instantiate(module, in: store))
    // END
    #expect(status == 0)
  }
}
