/// Which functions the guests of a store spend their time in: samples of the calls on the stack. One profile may serve several
/// stores, one after the other.
///
/// A sample is taken when somebody asks for it, as a timer does a thousand times a second here. A guest that is not asked is not the
/// slower for it.
///
/// ```swift
/// let profile = GuestProfile()
/// store.profile = profile
/// store.interruptionHandle.samplingInterval = .milliseconds(1)
/// try instance.call("run")
/// store.interruptionHandle.samplingInterval = nil
/// print(profile.collapsedStacks)
/// ```
///
/// A sample is taken before an instruction, but not before the first of a function: the time of a function that is translated
/// to a single instruction counts as its caller's. Time that a guest waits in host functions does not count: a request that
/// comes meanwhile is answered afterwards, once. Where a host function calls a guest, the calls below it are not seen.
public final class GuestProfile {
  /// A function of a module; the modules are counted as they are seen.
  struct Function: Hashable {
    let module: Int
    let function: Int
  }

  /// How many calls of a stack are noted; calls further out are left out.
  private static let maximumDepth = 500

  /// How often each stack was seen, outermost call first.
  private(set) var stacks: [[Function]: Int] = [:]
  /// The names of the functions seen.
  private(set) var names: [Function: String] = [:]
  /// How many samples were taken.
  public private(set) var sampleCount = 0
  /// The modules seen, which are kept: no other takes the place of one.
  private var modules: [ObjectIdentifier: (module: Module, number: Int)] = [:]

  /// An empty profile.
  public init() {}

  /// Notes where the guest of a store is.
  func record(_ store: Store) {
    var stack: [Function] = []
    store.walkStack { frame in
      let call = store.call(frame)
      let function = Function(module: number(of: call.module), function: call.function)
      if names[function] == nil {
        names[function] = call.module.displayName(ofFunction: call.function) ?? "function \(call.function)"
      }
      stack.append(function)
      return stack.count < Self.maximumDepth
    }
    guard !stack.isEmpty else { return }
    stack.reverse()
    stacks[stack, default: 0] += 1
    sampleCount += 1
  }

  private func number(of module: Module) -> Int {
    let id = ObjectIdentifier(module)
    if let known = modules[id] { return known.number }
    modules[id] = (module, modules.count)
    return modules.count - 1
  }
}

extension GuestProfile {
  /// The samples as flame graph tools read them: a line for each stack, the calls from the outermost on with semicolons
  /// between, a space, how often it was seen.
  public var collapsedStacks: String {
    sortedStacks.map { stack, count in
      stack.map { Self.word(names[$0] ?? "") }.joined(separator: ";") + " \(count)\n"
    }.joined()
  }

  /// The samples in the JSON format of speedscope.
  ///
  /// - Parameter name: what the profile is called there.
  public func speedscope(named name: String) -> String {
    var numbers: [Function: Int] = [:]
    var frames: [String] = []
    var samples: [String] = []
    var weights: [String] = []
    for (stack, count) in sortedStacks {
      let stack = stack.map { function in
        if let number = numbers[function] { return "\(number)" }
        numbers[function] = frames.count
        frames.append("{\"name\":\(String(quotingJSON: names[function] ?? ""))}")
        return "\(frames.count - 1)"
      }
      samples.append("[\(stack.joined(separator: ","))]")
      weights.append("\(count)")
    }
    return """
      {"$schema":"https://www.speedscope.app/file-format-schema.json","name":\(String(quotingJSON: name)),
      "shared":{"frames":[\(frames.joined(separator: ",\n"))]},
      "profiles":[{"type":"sampled","name":\(String(quotingJSON: name)),"unit":"none","startValue":0,"endValue":\(sampleCount),
      "samples":[\(samples.joined(separator: ",\n"))],
      "weights":[\(weights.joined(separator: ","))]}]}

      """
  }

  /// In an order that the same samples always have.
  private var sortedStacks: [(stack: [Function], count: Int)] {
    stacks.map { ($0.key, $0.value) }.sorted { left, right in
      left.stack.lexicographicallyPrecedes(right.stack) { ($0.module, $0.function) < ($1.module, $1.function) }
    }
  }

  /// A name without what separates stacks and calls.
  private static func word(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.map { $0 == ";" ? ":" : $0.value < 0x20 ? "?" : $0 }))
  }
}
