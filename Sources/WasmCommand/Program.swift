import WebAssembly
import WebAssemblySystemInterface

/// A program, or a function of a module, that is run with a system around it.
struct Program {
  let file: SystemString
  let module: Module
  /// The exported function that is called with the arguments; `nil` for a command.
  let function: String?
  let arguments: [SystemString]

  /// Runs it; returns the exit status.
  ///
  /// - Parameter linker: has what the module imports.
  func run(in store: Store, _ linker: Linker, _ command: Command) throws(CommandError) -> Int32 {
    guard let kind = ApplicationKind(module) else { throw CommandError("\(file): \(ApplicationKind.conflict)") }
    if function == nil, kind != .command {
      throw CommandError("\(file): no program: it exports no _start; --invoke calls another function")
    }
    do throws(CommandError) {
      let instance = try instantiate(linker, store)
      guard let function else {
        try callEntry("_start", of: instance)
        return 0
      }
      for result in try call(function, of: instance, kind) { try command.print(result.resultText) }
      return 0
    } catch {
      // A guest may ask to end anywhere, also where it starts.
      guard case .trap(let trap) = error, case .exit(let status) = trap.reason else { throw error }
      return status
    }
  }

  private func instantiate(_ linker: Linker, _ store: Store) throws(CommandError) -> Instance {
    do throws(InstantiationError) { return try linker.instantiate(module, in: store) } catch {
      throw CommandError(file, error)
    }
  }

  private func call(_ name: String, of instance: Instance, _ kind: ApplicationKind) throws(CommandError) -> [Value] {
    guard let function = instance.function(name) else {
      throw CommandError("\(file): no exported function is called \(name)")
    }
    let values = try arguments.values(for: function.type, of: name)
    if kind == .reactor, name != "_initialize" { try callEntry("_initialize", of: instance) }
    do throws(CallError) { return try function.call(values) } catch { throw CommandError(file, error) }
  }

  /// Calls `_start` or `_initialize`.
  private func callEntry(_ name: String, of instance: Instance) throws(CommandError) {
    do throws(CallError) { try instance.callEntry(name) } catch {
      guard case .typeMismatch(let type, _) = error else { throw CommandError(file, error) }
      throw CommandError("\(file): \(name) must have type () -> (), but has type \(type)")
    }
  }
}
