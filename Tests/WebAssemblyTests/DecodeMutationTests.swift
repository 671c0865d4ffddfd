import Testing
import WebAssembly

/// Whatever the bytes, opening a module ends in a module or an error.
@Suite struct DecodeMutationTests {
  /// A module with something of everything.
  private static let seed = Build.function(
    [
      0x02, 0x40, 0x41, 0x00, 0x28, 0x02, 0x08, 0x0D, 0x00, 0x41, 0x01, 0x0E, 0x01, 0x00, 0x00, 0x0B,
      0x20, 0x00, 0x04, 0x7F, 0x41, 0x01, 0x05, 0x41, 0x02, 0x0B, 0x21, 0x00, 0x23, 0x00, 0x24, 0x00,
      0x41, 0x00, 0x11, 0x01, 0x00, 0xFB, 0x01, 0x02, 0xFB, 0x02, 0x02, 0x00, 0x1A, 0x41, 0x00, 0xD2, 0x00, 0x14, 0x00,
      0xFD, 0x0C, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0xFD, 0x15, 0x03, 0x1A,
      0x1F, 0x40, 0x01, 0x02, 0x00, 0x08, 0x00, 0x0B, 0x41, 0x00, 0x41, 0x00, 0x41, 0x00, 0xFC, 0x08, 0x00, 0x00,
      0x41, 0x05, 0x41, 0x06, 0x20, 0x00, 0x1C, 0x01, 0x7F, 0x1A,
    ],
    parameters: [Build.i32], locals: [2, 3, Build.i64, 1, Build.funcref],
    types: [Build.functionType(), [0x50, 0, 0x5F, 1, Build.i32, 1], [0x4E, 1, 0x4F, 1, 2, 0x5F, 1, Build.i32, 1]],
    sections: [
      Build.section(2, Build.name("m") + Build.name("g") + [3, Build.i32, 1]), Build.table, Build.memory,
      Build.section(13, [0, 1]), Build.section(7, Build.name("run") + [0, 0]),
      Build.section(9, [0, 0x41, 0, 0x0B, 1, 0]), Build.section(12, content: [1]), Build.section(11, [1, 2, 0x61, 0x62]),
      Build.section(6, [0x64, 0x02, 0, 0xFB, 0x01, 0x02, 0x0B]),
    ])

  @Test func everyByteMutated() throws {
    let all = Features(rawValue: .max)
    #expect(complaint(Self.seed, features: all) == nil)
    var refused = 0
    let types = TypeRegistry()
    for index in Self.seed.indices {
      for value in stride(from: UInt8(0), through: 255, by: 1) {
        var bytes = Self.seed
        bytes[index] = value
        do throws(ModuleError) { try open(bytes, features: all, types: types) } catch { refused += 1 }
      }
    }
    #expect(refused > 0)
  }

  @Test func everyByteMissing() {
    for index in Self.seed.indices {
      var bytes = Self.seed
      bytes.remove(at: index)
      _ = complaint(bytes, features: Features(rawValue: .max))
      _ = complaint(Array(Self.seed[..<index]), features: Features(rawValue: .max))
    }
  }

  @Test func randomBytes() {
    var state: UInt64 = 1
    for _ in 0..<2_000 {
      let content = (0..<64).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      for id: UInt8 in 0...13 { _ = complaint(Build.module(Build.section(id, content: content))) }
      _ = complaint(Build.function(content), features: Features(rawValue: .max))
    }
  }
}
