import Testing
import WebAssembly
import WebAssemblyText

/// Accesses at every edge of memories of all kinds: addresses of 32 and of 64 bits, the first memory and others.
struct MemoryBoundsTests {
  /// A memory that has handlers of its own: its declaration, with those before it, its index, and the type of its addresses.
  struct Kind: CustomTestStringConvertible, Sendable {
    let index: Int
    let address: String
    var testDescription: String { "memory \(index), \(address)" }

    func declaration(_ size: UInt64) -> String {
      String(repeating: "(memory 1)", count: index) + "(memory (export \"m\") \(address) \(size) (pagesize 1))"
    }
  }

  static let kinds = [
    Kind(index: 0, address: "i32"), Kind(index: 0, address: "i64"), Kind(index: 1, address: "i32"), Kind(index: 2, address: "i64"),
  ]

  private static let accesses: [(load: String, store: String, size: UInt64)] = [
    ("i32.load8_u", "i32.store8", 1), ("i64.load16_s", "i64.store16", 2), ("f32.load", "f32.store", 4), ("i64.load", "i64.store", 8),
  ]

  /// Each access is in bounds where the address, the offset and the size together, as numbers without limits, are within the
  /// memory: also of a memory that is smaller than the access, and where the sum has more than 64 bits.
  @Test(arguments: kinds, [0, 1, 3, 7, 8, 9, 65_536] as [UInt64])
  func boundsAtEveryEdge(_ kind: Kind, _ size: UInt64) throws {
    let isWide = kind.address == "i64"
    let largest = isWide ? UInt64.max : UInt64(UInt32.max)
    var offsets: [UInt64] = [0, 1, 7, 8, 0xFFFF, 0x1_0000, 0xFFFF_FFF8, 0xFFFF_FFFF]
    if isWide { offsets += [1 << 32, 1 << 63, .max - 8, .max - 7, .max] }
    for offset in offsets {
      // Where the end of the memory is, seen from the offset; and where the sum with the offset carries.
      let edges = [0, size &- offset, 0 &- offset, largest, 1 << 31, isWide ? 1 << 63 : 0]
      let addresses = Set(edges.flatMap { edge in (0...9).flatMap { [edge &- $0, edge &+ $0] } }.map { $0 & largest }).sorted()
      for mode in [TranslationMode.usual, .unfused] {
        let instance = try memoryGuest(Self.module(kind, size, offset, constants: Array(addresses.prefix(4) + addresses.suffix(2))), mode)
        for access in Self.accesses {
          for address in addresses {
            let (sum, overflow) = address.addingReportingOverflow(offset)
            let (end, isBeyond) = sum.addingReportingOverflow(access.size)
            let isInside = !overflow && !isBeyond && end <= size
            let argument: Value = isWide ? .i64(Int64(bitPattern: address)) : .i32(Int32(bitPattern: UInt32(address)))
            let expected: Trap.Reason? = isInside ? nil : .outOfBoundsMemoryAccess
            for name in [access.load, access.store] {
              let reason = trapReason { try instance.call(name, argument) }
              #expect(reason == expected, "\(name) offset=\(offset) at \(address) of \(size)")
              guard instance.function("\(name) \(address)") != nil else { continue }
              let constant = trapReason { try instance.call("\(name) \(address)") }
              #expect(constant == expected, "\(name) offset=\(offset) at the constant \(address) of \(size)")
            }
          }
        }
        // Nothing was written but what is in bounds.
        #expect(instance.memory("m")?.byteCount == Int(size))
      }
    }
  }

  private static func module(_ kind: Kind, _ size: UInt64, _ offset: UInt64, constants: [UInt64]) -> String {
    let type = kind.address
    let functions = accesses.map { access in
      let value = access.store.prefix(3)
      func load(_ address: String) -> String { "(drop (\(access.load) \(kind.index) offset=\(offset) \(address)))" }
      func store(_ address: String) -> String { "(\(access.store) \(kind.index) offset=\(offset) \(address) (\(value).const 1))" }
      let constant = constants.map { address in
        let operand = "(\(type).const \(type == "i64" ? "\(Int64(bitPattern: address))" : "\(UInt32(address))"))"
        return "(func (export \"\(access.load) \(address)\") \(load(operand))) (func (export \"\(access.store) \(address)\") \(store(operand)))"
      }
      return """
        (func (export "\(access.load)") (param \(type)) \(load("(local.get 0)")))
        (func (export "\(access.store)") (param \(type)) \(store("(local.get 0)"))) \(constant.joined(separator: "\n"))
        """
    }
    return "(module \(kind.declaration(size)) \(functions.joined(separator: "\n")))"
  }

  /// The sum of an address with a number is fused with the access, and wraps around like any other sum.
  @Test(arguments: kinds) func sumsWrapAroundBeforeTheyAreChecked(_ kind: Kind) throws {
    let type = kind.address
    let text = """
      (module \(kind.declaration(64))
        (func (export "f") (param \(type) \(type)) (result i32)
          (i32.store \(kind.index) offset=4 (\(type).add (local.get 0) (local.get 1)) (i32.const 77))
          (i32.store8 \(kind.index) (\(type).add (local.get 0) (\(type).const 3)) (i32.const 5))
          (i32.add (i32.load \(kind.index) offset=4 (\(type).add (local.get 0) (local.get 1)))
            (i32.load8_u \(kind.index) (\(type).add (local.get 0) (\(type).const 3))))))
      """
    for mode in TranslationMode.allCases {
      let instance = try memoryGuest(text, mode)
      func call(_ a: Int64, _ b: Int64) throws -> [Value] {
        try instance.call("f", type == "i64" ? [.i64(a), .i64(b)] : [.i32(Int32(a)), .i32(Int32(b))])
      }
      #expect(try call(0, 4) == [.i32(82)])
      #expect(try call(-3, 15) == [.i32(82)])
      #expect(try instance.memory("m")?.load(Int32.self, at: 16) == 77)
      #expect(trapReason { _ = try call(0, 60) } == .outOfBoundsMemoryAccess)
      #expect(trapReason { _ = try call(-4, 8) } == .outOfBoundsMemoryAccess)
    }
  }
}
