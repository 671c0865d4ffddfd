import WebAssembly
import WebAssemblyText

/// Carries out the commands of a script, one after the other.
struct ScriptRunner {
  private let script: Script
  private let superseded: [String]
  private let store: Store
  /// How far the image is trusted that each module goes through; `nil` where none does.
  private let imageTrust: ImageTrust?
  /// The fuel of the slices that calls are made in; `nil` where they are made at once.
  private let slices: UInt64?
  private var linker = Linker()
  /// What was registered, by module name: the names of its exports, and how many there are of all modules together.
  private var registered: [String: [String]] = [:]
  private var registeredCount = 0
  /// The modules and instances with names, and the last ones.
  private var definitions: [Script.Name: Module] = [:]
  private var lastDefinition: Module?
  private var instances: [Script.Name: Instance] = [:]
  private var lastInstance: Instance?
  private var result = ScriptResult()

  init(_ script: Script, superseded: [String], _ store: Store, through imageTrust: ImageTrust?, slices: UInt64?) {
    self.script = script
    self.superseded = superseded
    self.store = store
    self.imageTrust = imageTrust
    self.slices = slices
    store.fuel = .max
  }

  /// Carries out everything.
  mutating func run() -> ScriptResult {
    do throws(LinkError) { try SpectestModule.define(in: &linker, store) } catch {
      result.failures.append(.init(line: 1, message: "spectest: \(error)"))
    }
    registered = Dictionary(grouping: linker.definitions, by: \.module).mapValues { $0.map(\.name) }
    registeredCount = linker.definitions.count
    // A module name may be registered again: the last instance counts.
    linker.allowsShadowing = true
    for command in script.commands {
      if store.interruptionHandle.isRequested {
        // The command that was stopped has failed, in words of its own. The first of those that are left stands for all.
        result.failures.append(.init(line: command.line, message: "interrupted before this command"))
        break
      }
      do throws(ScriptError) {
        switch try run(command.body) {
        case .passed: result.passed += 1
        case .skipped: result.skipped += 1
        }
      } catch {
        result.failures.append(.init(line: command.line, message: error.message))
      }
    }
    return result
  }

  /// What became of a command that did not fail.
  private enum Outcome { case passed, skipped }

  private mutating func run(_ command: Script.Body) throws(ScriptError) -> Outcome {
    switch command {
    case .module(let module):
      // What follows must not be done to an older instance where this module cannot be opened.
      lastInstance = nil
      try instantiate(try define(module), name: module.name)
    case .definition(let module): _ = try define(module)
    case .instance(let name, let definition):
      guard let module = definition.map({ definitions[$0] }) ?? lastDefinition else {
        throw ScriptError("there is no such module")
      }
      try instantiate(module, name: name)
    case .register(let module, let name): try register(try instance(name), as: module)
    case .action(let action): _ = try perform(action)
    case .assertReturn(let action, let expected): try assertReturn(action, expected)
    case .assertTrap(let action, let message): try assertEnds(action, with: .trap, message)
    case .assertExhaustion(let action, let message): try assertEnds(action, with: .exhaustion, message)
    case .assertException(let action): try assertEnds(action, with: .exception, "")
    case .assertModuleTrap(let module, let message): try assertTrap(module, message)
    case .assertMalformed(let module, let message): try assertRefused(module, by: [.text, .decoding, .feature], message)
    case .assertInvalid(_, let message) where superseded.contains(message): return .skipped
    case .assertInvalid(let module, let message): try assertRefused(module, by: [.validation, .feature], message)
    case .assertCustom(let module, let message):
      try assertRefused(module, by: [.text, .decoding, .validation, .feature], message)
    case .assertUnlinkable(let module, let message): try assertUnlinkable(module, message)
    case .unsupported: return .skipped
    }
    return .passed
  }

  // MARK: - Modules

  private func open(_ text: Script.ModuleText) throws(Refusal) -> Module {
    let bytes: [UInt8]
    do throws(WATError) { bytes = try script.bytes(of: text) } catch { throw Refusal(error) }
    let module: Module
    do throws(ModuleError) {
      module = try Module(store.engine, bytes, interruption: store.interruptionHandle)
    } catch { throw Refusal(error) }
    guard let imageTrust else { return module }
    do throws(ImageError) {
      let image = try module.image(interruption: store.interruptionHandle)
      return try Module(store.engine, image: image, imageTrust, interruption: store.interruptionHandle)
    } catch { throw Refusal(error) }
  }

  private mutating func define(_ text: Script.ModuleText) throws(ScriptError) -> Module {
    lastDefinition = nil
    let module: Module
    do throws(Refusal) { module = try open(text) } catch { throw ScriptError(error.message) }
    lastDefinition = module
    if let name = text.name { definitions[name] = module }
    return module
  }

  private mutating func instantiate(_ module: Module, name: Script.Name?) throws(ScriptError) {
    lastInstance = nil
    let instance: Instance
    do throws(InstantiationError) { instance = try linked(module) } catch {
      throw ScriptError("cannot be instantiated: \(error)")
    }
    lastInstance = instance
    if let name { instances[name] = instance }
  }

  private func linked(_ module: Module) throws(InstantiationError) -> Instance {
    guard let slices else { return try linker.instantiate(module, in: store) }
    return try linker.instantiate(module, in: store, slices: slices)
  }

  /// The most exports that the modules of the linker may have together. A module can be registered under any number of names.
  private static let registeredLimit = 100_000

  private mutating func register(_ instance: Instance, as name: String) throws(ScriptError) {
    let former = registered.removeValue(forKey: name) ?? []
    // Each by its name: to look for what has that module name would take longer the more modules there are.
    for export in former { linker.remove(name, export) }
    let exports = instance.module.structure.exports.map(\.name)
    registeredCount += exports.count - former.count
    guard registeredCount <= Self.registeredLimit else {
      registeredCount -= exports.count
      throw ScriptError("limit exceeded: the modules that are registered have more than \(Self.registeredLimit) exports")
    }
    registered[name] = exports
    do throws(LinkError) { try linker.define(name, instance) } catch { throw ScriptError("\(error)") }
  }

  private func instance(_ name: Script.Name?) throws(ScriptError) -> Instance {
    guard let instance = name.map({ instances[$0] }) ?? lastInstance else {
      throw ScriptError("there is no such instance")
    }
    return instance
  }

  // MARK: - Actions

  private func perform(_ action: Script.Action) throws(ScriptError) -> [Value] {
    switch try results(of: action) {
    case .success(let values): return values
    case .failure(let trap): throw ScriptError("trapped: \(trap.reason)")
    }
  }

  /// What an action results in, which may be a trap.
  private func results(of action: Script.Action) throws(ScriptError) -> Result<[Value], Trap> {
    switch action {
    case .invoke(let name, let function, let arguments):
      let instance = try instance(name)
      do throws(CallError) { return .success(try call(function, of: instance, arguments)) } catch {
        switch error {
        case .trap(let trap): return .failure(trap)
        case .exception(let exception): return .failure(Trap(.exception(exception)))
        default: throw ScriptError("\(error)")
        }
      }
    case .get(let name, let global):
      guard let global = try instance(name).global(global) else {
        throw ScriptError("no global is called \(global)")
      }
      return .success([global.value])
    }
  }

  private func call(_ name: String, of instance: Instance, _ arguments: [Value]) throws(CallError) -> [Value] {
    guard let slices, let function = instance.function(name) else { return try instance.call(name, arguments) }
    return try function.call(arguments, slices: slices)
  }

  // MARK: - Assertions

  private func assertReturn(_ action: Script.Action, _ expected: [[Expectation]]) throws(ScriptError) {
    let values = try perform(action)
    let matches =
      values.count == expected.count
      && zip(values, expected).allSatisfy { value, alternatives in
        alternatives.contains { $0.matches(value, in: store) }
      }
    guard matches else { throw ScriptError(expected: expected, found: values) }
  }

  private func assertEnds(_ action: Script.Action, with ending: Ending, _ message: String) throws(ScriptError) {
    switch try results(of: action) {
    case .success(let values): throw ScriptError(expected: ending, message, found: values)
    case .failure(let trap): try check(trap, ending, message)
    }
  }

  private func assertTrap(_ text: Script.ModuleText, _ message: String) throws(ScriptError) {
    switch try instantiationError(text) {
    case .trap(let trap)?: try check(trap, .trap, message)
    case let error?: throw ScriptError("\(error), expected a trap: \(message)")
    case nil: throw ScriptError("was instantiated, expected a trap: \(message)")
    }
  }

  private func check(_ trap: Trap, _ ending: Ending, _ message: String) throws(ScriptError) {
    guard trap.reason.ending == ending, Wording(message).names(trap.reason.description) else {
      throw ScriptError(expected: ending, message, found: trap)
    }
  }

  private func assertUnlinkable(_ text: Script.ModuleText, _ message: String) throws(ScriptError) {
    switch try instantiationError(text) {
    case .link(let error)?:
      guard Wording(message).names(error.description) else {
        throw ScriptError("cannot be linked: \(error), expected: \(message)")
      }
    case let error?: throw ScriptError("\(error), expected that it cannot be linked")
    case nil: throw ScriptError("was instantiated, expected that it cannot be linked")
    }
  }

  private func instantiationError(_ text: Script.ModuleText) throws(ScriptError) -> InstantiationError? {
    let module: Module
    do throws(Refusal) { module = try open(text) } catch { throw ScriptError(error.message) }
    do throws(InstantiationError) { _ = try linked(module) } catch { return error }
    return nil
  }

  private func assertRefused(
    _ text: Script.ModuleText, by stages: [Refusal.Stage], _ message: String
  ) throws(ScriptError) {
    do throws(Refusal) { _ = try open(text) } catch {
      guard stages.contains(error.stage), Wording(message).names(error.reason) else {
        throw ScriptError("refused for the wrong reason: \(error.message), expected: \(message)")
      }
      return
    }
    throw ScriptError("was accepted")
  }
}
