// A program in Embedded Swift that embeds the engine.
//
// .ci/embedded compiles it in one module with the sources of the engine and its operations, and with `guest`, the bytes of
// guest.wat, and `guestImage`, the words of an image of it.

/// An object of the host that the guest holds.
final class Image {}

/// What the guest is opened from.
enum Source {
  case module
  /// The image, where it lies among the program's constants.
  case image(ImageTrust)

  func open(_ engine: Engine) -> Module? {
    switch self {
    case .module: try? Module(engine, guest)
    case .image(let trust): try? openImage(engine, trust)
    }
  }
}

func openImage(_ engine: Engine, _ trust: ImageTrust) throws(ImageError) -> Module {
  // Unsafe: the pointer is used after the closure. The array is constant, and nothing moves or frees it.
  let bytes = guestImage.withUnsafeBytes { $0 }
  return try Module(engine, borrowingImage: bytes, trust)
}

/// An instance of the guest, which imports a typed host function; `nil` if that fails.
func makeInstance(_ source: Source, _ configuration: Engine.Configuration = Engine.Configuration()) -> Instance? {
  let engine = Engine(configuration)
  var linker = Linker()
  // Each of these throws an error of another type. Embedded Swift has no type that one `catch` could have for all of them.
  try? linker.define("env", "double", HostFunction { (number: Int32) throws(Trap) -> Int32 in number &* 2 })
  try? linker.define("env", "add", HostFunction { (lanes: SIMD4<Int32>, number: Int32) throws(Trap) -> SIMD4<Int32> in lanes &+ number })
  guard let module = source.open(engine) else { return nil }
  return try? linker.instantiate(module, in: Store(engine))
}

extension Instance {
  func result(_ name: String, _ arguments: Value...) -> Value? { (try? call(name, arguments))?.first }

  func integer(_ name: String, _ arguments: Value...) -> Int32? {
    if case .i32(let value)? = (try? call(name, arguments))?.first { value } else { nil }
  }

  func trapReason(_ name: String, _ arguments: Value...) -> Trap.Reason? {
    do throws(CallError) { try call(name, arguments) } catch {
      if case .trap(let trap) = error { return trap.reason }
    }
    return nil
  }
}

/// The checks, each with a name for the message.
let checks: [(name: String, holds: (Instance) -> Bool)] = [
  ("host call", { $0.integer("answer", .i32(20)) == 42 }),
  ("host call with a vector", { instance in
    instance.result("lanes", .v128(SIMD4<Int32>(1, 2, 3, -4)), .i32(5)) == .v128(SIMD4<Int32>(6, 7, 8, 1))
  }),
  ("vectors", { instance in
    instance.result("rounded", .v128(SIMD4<Float>(2.5, -3.5, 1e10, .nan))) == .v128(SIMD4<Int32>(0, .max, -4, 2))
  }),
  ("loop", { $0.integer("sum", .i32(100_000)) == 705_082_704 }),
  ("calls", { if case .i64(6765)? = $0.result("fibonacci", .i64(20)) { true } else { false } }),
  ("indirect call", { $0.integer("indirect", .i32(0), .i32(4)) == 10 }),
  // It counts the calls of `sum`: there were two so far.
  ("global", { if case .i32(2)? = $0.global("sums")?.value { true } else { false } }),
  ("memory", { instance in
    // Reverses the last seven bytes of the memory to its beginning.
    guard let memory = instance.memory("memory"), (try? memory.write([1, 2, 3, 4, 5, 6, 7], at: 65_529)) != nil,
      (try? instance.call("reverse", .i32(65_529), .i32(0), .i32(7))) != nil
    else { return false }
    return (try? memory.load(UInt64.self, at: 0)) == 0x01_02_03_04_05_06_07
  }),
  ("growth", { $0.integer("grow") == 1 && $0.integer("grow") == -1 && $0.memory("memory")?.pageCount == 2 }),
  ("f64", { if case .f64(5)? = $0.result("hypotenuse", .f64(3), .f64(-4)) { true } else { false } }),
  // The number of 32 bits that is nearest to 0.05.
  ("f32", { if case .f32(let value)? = $0.result("half", .f64(0.1)) { value.bitPattern == 0x3D4C_CCCD } else { false } }),
  ("truncation", { $0.integer("truncate", .f64(-2_147_483_648.9)) == .min }),
  ("trap: division", { $0.trapReason("divide", .i32(1), .i32(0)) == .integerDivideByZero }),
  ("trap: overflow", { $0.trapReason("divide", .i32(.min), .i32(-1)) == .integerOverflow }),
  ("trap: conversion", { $0.trapReason("truncate", .f64(.nan)) == .invalidConversionToInteger }),
  ("trap: memory", { $0.trapReason("reverse", .i32(131_072), .i32(0), .i32(1)) == .outOfBoundsMemoryAccess }),
  // The last address, which is negative as a signed number of 32 bits.
  ("trap: last address", { $0.trapReason("reverse", .i32(-1), .i32(0), .i32(1)) == .outOfBoundsMemoryAccess }),
  ("trap: null", { $0.trapReason("indirect", .i32(1), .i32(4)) == .uninitializedElement }),
  ("trap: stack", { $0.trapReason("fibonacci", .i64(.max)) == .callStackExhausted }),
  ("after a trap", { $0.integer("divide", .i32(-7), .i32(2)) == -3 }),
  ("wrong arguments", { $0.result("divide", .i32(1)) == nil && $0.result("missing") == nil }),
  ("object", { instance in
    let image = Image()
    let reference = instance.store.reference(to: image)
    guard let global = instance.global("object"), global.set(.reference(reference)) else { return false }
    instance.store.releaseUnreachableObjects()
    guard case .reference(let held) = global.value, instance.store.object(held) === image else { return false }
    instance.store.release(held)
    return instance.store.object(held) == nil
  }),
  ("fuel", { _ in
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    guard let instance = makeInstance(.module, configuration) else { return false }
    instance.store.fuel = 10_000
    return instance.integer("sum", .i32(10)) == 55 && instance.trapReason("forever") == .outOfFuel
  }),
  ("memory that is not there", { instance in
    // (module (memory 32767)): two gigabytes, which a small system refuses.
    let greedy: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00, 0x05, 0x05, 0x01, 0x00, 0xFF, 0xFF, 0x01]
    guard let module = try? Module(instance.module.engine, greedy) else { return false }
    let made = try? Linker().instantiate(module, in: Store(instance.module.engine))
    return made != nil || UInt.bitWidth == 32
  }),
  ("invalid module", { instance in
    // The guest without its last byte.
    do throws(ModuleError) { _ = try Module(instance.module.engine, Array(guest.prefix(guest.count - 1))) } catch {
      if case .decoding(let error) = error { return error.offset > 8 }
    }
    return false
  }),
  ("image for another engine", { _ in
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    do throws(ImageError) { _ = try openImage(Engine(configuration), .trusted) } catch {
      if case .configuration(let options) = error { return options == ["consumesFuel"] }
    }
    return false
  }),
]

/// The guest from its module and from its image must do the same.
let sources: [(name: String, source: Source)] = [
  ("module", .module), ("trusted image", .image(.trusted)), ("verified image", .image(.verified)),
]

@main struct App {
  static func main() {
    for (name, source) in sources {
      guard let instance = makeInstance(source) else { return print("embedded: no instance of the \(name)") }
      for check in checks where !check.holds(instance) { return print("embedded: wrong: \(check.name), \(name)") }
    }
    print("embedded: ok")
  }
}
