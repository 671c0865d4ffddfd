import WebAssembly
import WebAssemblySystemInterface

/// What is to be executed, and what the guest is given.
struct ExecutionRequest {
  /// The guest's module, opened or to be opened.
  enum Guest {
    case source(ModuleSource)
    case module(Module)

    func open(_ engine: Engine, _ interruption: InterruptionHandle) throws(ExecutionError) -> Module {
      do throws(ModuleSourceError) {
        switch self {
        case .source(let source): return try source.open(engine, interruption)
        case .module(let module): return module
        }
      } catch { throw ExecutionError(error) }
    }

    /// Whether to open it takes so long that no thread of those that tasks share should do it.
    var takesLongToOpen: Bool {
      switch self {
      case .source(.bytes(let bytes)): bytes.count > Self.largestQuickModule
      case .source(.constant(let bytes)): bytes.count > Self.largestQuickModule
      // Of an image, there is little to do.
      case .source, .module: false
      }
    }

    /// In bytes: to validate so much takes some milliseconds.
    private static let largestQuickModule = 256 << 10
  }

  let guest: Guest
  let standardInput: WASI.InputStream
  let standardOutput: WASI.OutputStream
  let standardError: WASI.OutputStream
  let arguments: [String]
  let environment: [String: String]
  let directories: [WASI.Directory]
  let sockets: [WASI.Socket]
  let clocks: WASI.Clocks
  let random: WASI.RandomSource
  let systemLimits: WASI.Limits
  let function: String?
  let parameters: [Value]
}
