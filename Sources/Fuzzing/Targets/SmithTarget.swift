import Foundation
import WebAssembly
import WebAssemblyText

/// Modules that `wasm-tools smith` makes, over what WebAssembly 3.0 has without the collector and relaxed vectors, which must
/// compute the same as in `wasmtime`.
///
/// Each function that is exported is called. Results, traps, exceptions, globals and memories are compared.
struct SmithTarget: FuzzTarget {
  static let name = "smith"
  static let summary = "modules of wasm-tools smith, compared with wasmtime (both on the path)"
  static let tool: String? = "wasmtime"

  private static let batchSize = 50
  private let seed: UInt64
  private let generator = Tool("wasm-tools")
  private let tool = Tool("wasmtime")
  private var engine = Self.makeEngine()
  private var batch: [(number: UInt64, lines: [String])] = []
  private var modules: UInt64 = 0
  private var left: UInt64 = 0
  private var calls: UInt64 = 0
  private var exceptions: UInt64 = 0

  init(_ options: FuzzOptions) { seed = options.seed }

  private static func makeEngine() -> Engine {
    var configuration = Engine.Configuration()
    configuration.features = [.version3, .customPageSizes, .wideArithmetic]
    configuration.verifiesCode = true
    return Engine(configuration)
  }

  /// What is generated. Bounds are such that no engine has others: whatever grows has a limit of its own.
  ///
  /// Each of some features is used in half of the modules only, so that there are others where one of them is wanting.
  private static func arguments(_ random: inout Randomness) -> [String] {
    var arguments = common
    for option in ["memory64-enabled", "custom-page-sizes-enabled", "wide-arithmetic-enabled"] {
      arguments += ["--\(option)", random.oneIn(2) ? "true" : "false"]
    }
    return arguments + ["--max-memories", random.oneIn(2) ? "1" : "3"]
  }

  private static let common = [
    "smith", "--ensure-termination", "--fuel", "1000", "--export-everything", "true", "--max-imports", "0",
    "--canonicalize-nans", "true", "--gc-enabled", "false", "--simd-enabled", "true", "--relaxed-simd-enabled", "false",
    "--threads-enabled", "false", "--shared-everything-threads-enabled", "false", "--custom-descriptors-enabled", "false",
    "--compact-imports-enabled", "false", "--exceptions-enabled", "true", "--tail-call-enabled", "true",
    "--max-memory32-bytes", "1000000", "--max-memory64-bytes", "1000000", "--memory-max-size-required", "true",
    "--max-table-elements", "10000", "--table-max-size-required", "true", "--min-types", "6", "--min-funcs", "5",
    "--min-tags", "1", "--min-memories", "1",
  ]

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) {
    var random = Randomness(seed: seed, input: number)
    let bytes = (0..<random.number(in: 500...4000)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    return ("wasm", generator?.output(Self.arguments(&random), on: bytes) ?? [])
  }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    let bytes = input(number).contents
    // There may be too little to make a module of.
    guard !bytes.isEmpty else { return nil }
    do throws(ModuleError) {
      var run = SmithRun(try Module(engine, bytes), bytes, Randomness(seed: ~seed, input: number))
      guard let lines = run.lines() else {
        left += 1
        return nil
      }
      modules += 1
      calls += run.callCount
      exceptions += run.exceptionCount
      batch.append((number, lines))
    } catch { return FuzzFailure(message: "refused: \(error)", files: [("wasm", bytes)]) }
    return batch.count < Self.batchSize ? nil : finish()
  }

  private func complaint(_ lines: [String]) -> String? {
    tool?.complaint(
      ["wast", "-W", "wide-arithmetic=y,custom-page-sizes=y,multi-memory=y,memory64=y"],
      about: Array(lines.joined(separator: "\n").utf8), "wast")
  }

  mutating func finish() -> FuzzFailure? {
    let batch = batch
    self.batch = []
    engine = Self.makeEngine()
    guard !batch.isEmpty, let message = complaint(batch.flatMap(\.lines)) else { return nil }
    // One at a time: those after the first that fails were not compared.
    for entry in batch {
      guard let message = complaint(entry.lines) else { continue }
      return FuzzFailure(
        message: "input \(entry.number): \(message)",
        files: [("wast", Array(entry.lines.joined(separator: "\n").utf8)), ("wasm", input(entry.number).contents)])
    }
    return FuzzFailure(message: "fails in a batch only: \(message)")
  }

  var statistics: [(name: String, value: UInt64)] {
    [("modules", modules), ("left out", left), ("calls", calls), ("exceptions", exceptions)]
  }
}

/// A run of a module without imports, as commands of a script.
private struct SmithRun {
  private let module: Module
  private let bytes: [UInt8]
  private var random: Randomness
  private(set) var callCount: UInt64 = 0
  private(set) var exceptionCount: UInt64 = 0

  init(_ module: Module, _ bytes: [UInt8], _ random: Randomness) {
    self.module = module
    self.bytes = bytes
    self.random = random
  }

  /// The commands; `nil` where the module needs what the engine does not have.
  mutating func lines() -> [String]? {
    let binary = "binary \"\(OutcomeScript.escaped(bytes))\""
    let instance: Instance
    do throws(InstantiationError) { instance = try Linker().instantiate(module, in: Store(module.engine)) } catch {
      switch error {
      case .trap(let trap): return isSupported(trap) ? ["(assert_trap (module \(binary)) \"\(trap.reason)\")"] : nil
      // Scripts have no words for that.
      default: return nil
      }
    }
    var lines = ["(module $m \(binary))"]
    for export in module.exports {
      guard case .function(let type) = export.type, let arguments = arguments(type.parameters) else { continue }
      let values = arguments.map { " " + OutcomeScript.text($0, isExpected: false) }.joined()
      let invocation = "(invoke \"\(Self.escaped(export.name))\"\(values))"
      callCount += 1
      do throws(CallError) {
        let results = try instance.call(export.name, arguments)
        let isKnown = results.allSatisfy { OutcomeScript.hasText($0) }
        let expected = results.map { " " + OutcomeScript.text($0, isExpected: true) }.joined()
        lines.append(isKnown ? "(assert_return \(invocation)\(expected))" : invocation)
      } catch {
        switch error {
        // How deep a stack is differs, and so does all that follows.
        case .trap(let trap) where trap.reason == .callStackExhausted: return lines
        case .trap(let trap):
          guard isSupported(trap) else { return nil }
          lines.append("(assert_trap \(invocation) \"\(trap.reason)\")")
        case .exception:
          exceptionCount += 1
          lines.append("(assert_exception \(invocation))")
        default: return nil
        }
      }
    }
    return lines + inspection(instance)
  }

  private func isSupported(_ trap: Trap) -> Bool {
    if case .limitExceeded = trap.reason { false } else { true }
  }

  private mutating func arguments(_ types: [ValueType]) -> [Value]? {
    var values: [Value] = []
    for type in types {
      let bits = random.oneIn(2) ? UInt64(random.below(70_000)) : random.next()
      switch type {
      case .i32: values.append(.i32(Int32(truncatingIfNeeded: bits)))
      case .i64: values.append(.i64(Int64(bitPattern: bits)))
      case .f32: values.append(.f32(Float(Int32(truncatingIfNeeded: bits)) / 16))
      case .f64: values.append(.f64(Double(Int64(bitPattern: bits)) / 16))
      case .v128: values.append(.v128(bits, random.next()))
      default:
        guard let heapType = type.heapType, type.isNullable, [.func, .extern].contains(heapType) else { return nil }
        values.append(.null(heapType))
      }
    }
    return values
  }

  /// Commands about the globals and the memories.
  private func inspection(_ instance: Instance) -> [String] {
    var lines = ["(register \"m\" $m)"]
    for export in module.exports {
      switch instance.export(export.name) {
      case .global(let global)? where OutcomeScript.hasText(global.value):
        lines.append(
          "(assert_return (get $m \"\(Self.escaped(export.name))\") \(OutcomeScript.text(global.value, isExpected: true)))")
      case .memory(let memory)?:
        var digest: UInt64 = 0
        _ = try? memory.withUnsafeMutableBytes(at: 0, count: memory.byteCount) { bytes in
          for byte in bytes { digest = (digest << 5 | digest >> 59) ^ UInt64(byte) }
        }
        lines.append(Self.digest(export.name, memory.type))
        lines.append("(assert_return (invoke \"digest\") (i64.const \(Int64(bitPattern: digest))))")
      default: break
      }
    }
    return lines
  }

  /// A module whose function computes a number from all bytes of a memory.
  private static func digest(_ name: String, _ type: MemoryType) -> String {
    let index = type.addressType == .i64 ? "i64" : "i32"
    return """
      (module (import "m" "\(escaped(name))" (memory \(index) 0 \(type.limits.maximum ?? 0) (pagesize \(1 << type.pageSizeLog2)))) \
      (func (export "digest") (result i64) (local $i \(index)) (local $n \(index)) (local $d i64) \
      (local.set $n (\(index).shl (memory.size) (\(index).const \(type.pageSizeLog2)))) \
      (block $end (loop $again (br_if $end (\(index).eq (local.get $i) (local.get $n))) \
      (local.set $d (i64.xor (i64.rotl (local.get $d) (i64.const 5)) (i64.load8_u (local.get $i)))) \
      (local.set $i (\(index).add (local.get $i) (\(index).const 1))) (br $again))) (local.get $d)))
      """
  }

  private static func escaped(_ name: String) -> String { OutcomeScript.escaped(Array(name.utf8)) }
}
