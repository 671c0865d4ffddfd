import Testing
import WebAssembly

/// Joined instructions do what their parts do: random straight-line programs, computed here as well.
struct FusionTests {
  /// A small generator of pseudo-random numbers, the same on each run.
  struct Random {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  private static let operations: [(name: String, compute: @Sendable (UInt32, UInt32) -> UInt32)] = [
    ("add", { $0 &+ $1 }), ("sub", { $0 &- $1 }), ("mul", { $0 &* $1 }), ("and", { $0 & $1 }), ("or", { $0 | $1 }),
    ("xor", { $0 ^ $1 }), ("shl", { $0 &<< $1 }), ("shr_u", { $0 &>> $1 }),
    ("shr_s", { UInt32(bitPattern: Int32(bitPattern: $0) &>> Int32(bitPattern: $1)) }),
    ("rotl", { ($0 &<< $1) | ($0 &>> (0 &- $1)) }),
    ("lt_s", { Int32(bitPattern: $0) < Int32(bitPattern: $1) ? 1 : 0 }), ("ge_u", { $0 >= $1 ? 1 : 0 }),
    ("eq", { $0 == $1 ? 1 : 0 }), ("ne", { $0 != $1 ? 1 : 0 }),
  ]

  private static let constants: [Int32] = [0, 1, -1, 2, 3, 7, 31, 255, -300, 32_767, -32_768, 40_000, .min, .max]

  /// An expression and its value, of the locals and a memory of four words.
  private func expression(_ random: inout Random, depth: Int, _ locals: [UInt32], _ memory: [UInt32]) -> (String, UInt32) {
    switch random.next(depth > 0 ? 9 : 3) {
    case 0, 1:
      let index = random.next(locals.count)
      return ("(local.get \(index))", locals[index])
    case 2:
      let value = Self.constants[random.next(Self.constants.count)]
      return ("(i32.const \(value))", UInt32(bitPattern: value))
    case 3:
      let index = random.next(memory.count)
      let (text, value) = expression(&random, depth: depth - 1, locals, memory)
      // An address made of something that is masked, so that it is known.
      let base = value & 0
      return ("(i32.load offset=\(index * 4) (i32.and \(text) (i32.const 0)))", memory[index + Int(base)])
    case 4:
      let (first, firstValue) = expression(&random, depth: depth - 1, locals, memory)
      let (second, secondValue) = expression(&random, depth: depth - 1, locals, memory)
      let (condition, conditionValue) = expression(&random, depth: depth - 1, locals, memory)
      return ("(select \(first) \(second) \(condition))", conditionValue != 0 ? firstValue : secondValue)
    case 5:
      let (text, value) = expression(&random, depth: depth - 1, locals, memory)
      return ("(i32.eqz \(text))", value == 0 ? 1 : 0)
    default:
      let (first, firstValue) = expression(&random, depth: depth - 1, locals, memory)
      let (second, secondValue) = expression(&random, depth: depth - 1, locals, memory)
      let operation = Self.operations[random.next(Self.operations.count)]
      return ("(i32.\(operation.name) \(first) \(second))", operation.compute(firstValue, secondValue))
    }
  }

  @Test func randomPrograms() throws {
    var random = Random(state: 42)
    for _ in 0..<300 {
      var locals: [UInt32] = (0..<5).map { _ in UInt32(truncatingIfNeeded: random.next(1 << 30) &* 7) }
      let arguments = locals.map { Value.i32(Int32(bitPattern: $0)) }
      var memory: [UInt32] = [1, 2, 3, 4]
      var text = ""
      for _ in 0..<30 {
        let (value, number) = expression(&random, depth: 1 + random.next(3), locals, memory)
        let target = random.next(locals.count)
        switch random.next(5) {
        case 0:
          let index = random.next(memory.count)
          text += "(i32.store offset=\(index * 4) (i32.const 0) \(value))\n"
          memory[index] = number
        case 1:
          // A branch over an assignment.
          let (other, otherNumber) = expression(&random, depth: 1, locals, memory)
          text += "(if \(value) (then (local.set \(target) \(other))))\n"
          if number != 0 { locals[target] = otherNumber }
        case 2:
          // The old value of a local, below the new one.
          text += "(local.set \(target) (i32.sub (local.get \(target)) (local.tee \(target) \(value))))\n"
          // The value may read the target, before it is set.
          locals[target] = locals[target] &- number
        default:
          text += "(local.set \(target) \(value))\n"
          locals[target] = number
        }
      }
      let sum = (locals + memory).reduce(0) { ($0 &* 31) ^ $1 }
      let parts = locals.indices.map { "(local.get \($0))" } + memory.indices.map { "(i32.load offset=\($0 * 4) (i32.const 0))" }
      let total = parts.reduce("(i32.const 0)") { "(i32.xor (i32.mul \($0) (i32.const 31)) \($1))" }
      let module = """
        (module (memory 1) (data (i32.const 0) "\\01\\00\\00\\00\\02\\00\\00\\00\\03\\00\\00\\00\\04\\00\\00\\00")
          (func (export "f") (param i32 i32 i32 i32 i32) (result i32) \(text) \(total)))
        """
      for isWide in [false, true] {
        var configuration = Engine.Configuration()
        configuration.usesWideBranches = isWide
        let result = try guest(module, configuration: configuration).call("f", arguments)
        guard result == [.i32(Int32(bitPattern: sum))] else {
          Issue.record("\(result) is not \(Int32(bitPattern: sum)) for \(arguments) in \(module)")
          return
        }
      }
    }
  }
}
