import Testing
import WebAssembly

/// Declarations: memories, tables, globals, segments, exports, constant expressions.
@Suite struct ValidateModuleTests {
  private let i32 = Build.i32
  private let zero: [UInt8] = [0x41, 0, 0x0B]

  // MARK: - Memories and tables

  private func memory(_ type: [UInt8], features: Features = [.version3, .threads, .customPageSizes]) -> String? {
    complaint(Build.module(Build.section(5, type)), features: features)
  }

  @Test func memorySizes() {
    #expect(memory([1] + Build.leb(65536) + Build.leb(65536)) == nil)
    #expect(memory([0] + Build.leb(65537)) == "invalid: memory size must be at most 65536 pages (4GiB)")
    #expect(memory([1, 0] + Build.leb(65537))?.hasPrefix("invalid: memory size") == true)
    #expect(memory([1, 2, 1])?.hasPrefix("invalid: size minimum must not be greater than maximum") == true)
    #expect(memory([4] + Build.leb(1 << 48)) == nil)
    #expect(memory([4] + Build.leb((1 << 48) + 1))?.hasPrefix("invalid: memory size") == true)
    #expect(memory([2, 1]) == "invalid: shared memory must have maximum")
    #expect(memory([8] + Build.leb(0xFFFF_FFFF) + [0]) == nil)
    #expect(memory([8] + Build.leb(0x1_0000_0000) + [0])?.hasPrefix("invalid: memory size") == true)
    #expect(memory([8, 0, 12])?.hasPrefix("invalid: invalid custom page size") == true)
  }

  @Test func oneOfAKind() {
    #expect(isInvalid(Build.module(Build.section(5, [0, 1], [0, 1])), "multiple memories", features: .version2))
    #expect(complaint(Build.module(Build.section(5, [0, 1], [0, 1]))) == nil)
    #expect(isInvalid(Build.module(Build.section(4, [0x70, 0, 1], [0x70, 0, 1])), "multiple tables", features: .mvp))
  }

  @Test func memoryArguments() {
    func load(_ argument: [UInt8], memory: [UInt8] = [0, 1]) -> [UInt8] {
      let address: [UInt8] = memory[0] & 4 == 0 ? [0x41, 0] : [0x42, 0]
      return Build.function(address + [0x28] + argument + [0x1A], sections: [Build.section(5, memory)])
    }
    #expect(complaint(load([2, 0])) == nil)
    #expect(isInvalid(load([3, 0]), "alignment must not be larger than natural"))
    #expect(isInvalid(load([0x3F, 0]), "alignment must not be larger than natural"))
    #expect(isInvalid(load([0x40, 1, 0]), "unknown memory 1"))
    #expect(isInvalid(Build.function([0x41, 0, 0x28, 0, 0, 0x1A]), "unknown memory 0"))
    #expect(isInvalid(load([2] + Build.leb(1 << 32)), "offset out of range"))
    #expect(complaint(load([2] + Build.leb(1 << 32), memory: [4, 1])) == nil)
    // Without 64-bit memories, an offset is a number of 32 bits.
    #expect(isMalformed(load([2] + Build.leb(1 << 32)), "integer too large", features: .version2))
    // An atomic access has its natural alignment.
    let atomic = { (alignment: UInt8) in
      Build.function([0x41, 0, 0xFE, 0x10, alignment, 0, 0x1A], sections: [Build.memory])
    }
    #expect(complaint(atomic(2), features: [.version3, .threads]) == nil)
    #expect(isInvalid(atomic(1), "atomic alignment must be natural", features: [.version3, .threads]))
  }

  @Test func lanes() {
    let vector: [UInt8] = [0xFD, 0x0C] + [UInt8](repeating: 0, count: 16)
    #expect(complaint(Build.function(vector + [0xFD, 0x1B, 3, 0x1A])) == nil)
    #expect(isInvalid(Build.function(vector + [0xFD, 0x1B, 4, 0x1A]), "invalid lane index 4"))
    let shuffle = { (lane: UInt8) in vector + vector + [0xFD, 0x0D] + [UInt8](repeating: 31, count: 15) + [lane, 0x1A] }
    #expect(complaint(Build.function(shuffle(31))) == nil)
    #expect(isInvalid(Build.function(shuffle(32)), "invalid lane index 32"))
    let lane = { (index: UInt8) in
      Build.function([0x41, 0] + vector + [0xFD, 0x55, 0, 0, index, 0x1A], sections: [Build.memory])
    }
    #expect(complaint(lane(7)) == nil)
    #expect(isInvalid(lane(8), "invalid lane index 8"))
  }

  // MARK: - Constant expressions

  private func global(
    _ type: UInt8, _ code: [UInt8], before: [[UInt8]] = [], features: Features = .version3
  ) -> String? {
    let globals = before + [[type, 0] + code + [0x0B]]
    return complaint(Build.module(Build.section(6, content: Build.list(globals))), features: features)
  }

  @Test func constantExpressions() {
    #expect(global(i32, [0x41, 1]) == nil)
    #expect(global(i32, [0x42, 1])?.hasPrefix("invalid: type mismatch") == true)
    #expect(global(i32, [])?.hasPrefix("invalid: type mismatch") == true)
    #expect(global(i32, [0x41, 1, 0x41, 1])?.hasPrefix("invalid: type mismatch") == true)
    #expect(global(i32, [0x41, 1, 0x67])?.hasPrefix("invalid: constant expression required") == true)
    #expect(global(i32, [0x01, 0x41, 1])?.hasPrefix("invalid: constant expression required") == true)
    #expect(global(i32, [0x41, 1, 0x41, 1, 0x6A]) == nil)
    #expect(global(i32, [0x41, 1, 0x41, 1, 0x6A], features: .version2)?.hasPrefix("invalid: constant") == true)
    #expect(global(0x6E, [0x41, 1, 0xFB, 0x1C]) == nil)
    #expect(global(0x70, [0xD2, 0])?.hasPrefix("invalid: unknown function 0") == true)
  }

  /// A global sees those before it, if they are constant; before version 3.0, imported ones only.
  @Test func globalsOfGlobals() {
    let constant: [UInt8] = [i32, 0, 0x41, 1, 0x0B]
    let mutable: [UInt8] = [i32, 1, 0x41, 1, 0x0B]
    #expect(global(i32, [0x23, 0], before: [constant]) == nil)
    #expect(global(i32, [0x23, 0], before: [mutable])?.hasPrefix("invalid: constant expression required") == true)
    #expect(global(i32, [0x23, 1], before: [constant])?.hasPrefix("invalid: unknown global 1") == true)
    let before3 = global(i32, [0x23, 0], before: [constant], features: .version2)
    #expect(before3?.hasPrefix("invalid: initializers that read a global of the module need the feature gc") == true)
    let imported = Build.section(2, Build.name("m") + Build.name("g") + [3, i32, 0])
    let user = Build.module(imported, Build.section(6, [i32, 0, 0x23, 0, 0x0B]))
    #expect(complaint(user, features: .mvp) == nil)
  }

  @Test func globalsAreSetWhereTheyCanBe() {
    let globals = Build.section(6, [i32, 1] + zero, [i32, 0] + zero)
    #expect(complaint(Build.function([0x41, 1, 0x24, 0], sections: [globals])) == nil)
    #expect(isInvalid(Build.function([0x41, 1, 0x24, 1], sections: [globals]), "immutable global"))
    #expect(isInvalid(Build.function([0x23, 2, 0x1A], sections: [globals]), "unknown global 2"))
    // Version 1.0 neither imports nor exports what can be set.
    let export = Build.section(7, Build.name("g") + [3, 0])
    #expect(complaint(Build.function([], sections: [globals, export])) == nil)
    #expect(isInvalid(Build.function([], sections: [globals, export]), "mutable globals", features: .mvp))
  }

  // MARK: - Segments

  @Test func segments() {
    let active = Build.section(9, [0] + zero + [1, 0])
    #expect(complaint(Build.function([], sections: [Build.table, active])) == nil)
    #expect(isInvalid(Build.function([], sections: [active]), "unknown table 0"))
    let unknown = Build.section(9, [0] + zero + [1, 1])
    #expect(isInvalid(Build.function([], sections: [Build.table, unknown]), "unknown function 1"))
    let externs = Build.section(4, [0x6F, 0, 1])
    #expect(isInvalid(Build.function([], sections: [externs, active]), "type mismatch"))
    let wide = Build.section(9, [0, 0x42, 0, 0x0B, 1, 0])
    #expect(isInvalid(Build.function([], sections: [Build.table, wide]), "type mismatch"))
    // The offset in a table of 64-bit indices is one.
    #expect(complaint(Build.function([], sections: [Build.section(4, [0x70, 4, 1]), wide])) == nil)
    #expect(isInvalid(Build.module(Build.section(11, [0] + zero + [0])), "unknown memory 0"))
  }

  @Test func tablesOfNonNullReferencesNeedAnInitializer() {
    let declared = Build.section(9, [3, 0, 1, 0])
    #expect(isInvalid(Build.function([], sections: [Build.section(4, [0x64, 0x70, 0, 1])]), "type mismatch"))
    let filled = Build.section(4, [0x40, 0, 0x64, 0x70, 0, 1, 0xD2, 0, 0x0B])
    #expect(complaint(Build.function([], sections: [filled, declared])) == nil)
  }

  // MARK: - Exports and start

  @Test func exports() {
    let export = { (name: String, kind: UInt8, index: UInt8) in Build.name(name) + [kind, index] }
    #expect(complaint(Build.function([], sections: [Build.section(7, export("a", 0, 0), export("b", 0, 0))])) == nil)
    let twice = Build.section(7, export("a", 0, 0), export("a", 0, 0))
    #expect(isInvalid(Build.function([], sections: [twice]), "duplicate export name"))
    let names = ["function 1", "table 1", "memory 1", "global 1", "tag 1"]
    for (kind, name) in zip(UInt8(0)..., names) {
      #expect(isInvalid(Build.function([], sections: [Build.section(7, export("a", kind, 1))]), "unknown \(name)"))
    }
    #expect(isMalformed(Build.function([], sections: [Build.section(7, export("a", 5, 0))]), "malformed export kind"))
  }

  @Test func start() {
    let start = Build.section(8, content: [0])
    #expect(complaint(Build.function([], sections: [start])) == nil)
    #expect(isInvalid(Build.function([], parameters: [i32], sections: [start]), "start function"))
    #expect(isInvalid(Build.function([0x41, 0], results: [i32], sections: [start]), "start function"))
    #expect(isInvalid(Build.function([], sections: [Build.section(8, content: [1])]), "unknown function 1"))
  }

  @Test func importedGlobalsThatChangeAreAFeature() {
    let imported = { (mutability: UInt8) in
      Build.module(Build.section(2, Build.name("m") + Build.name("g") + [3, Build.i32, mutability]))
    }
    #expect(complaint(imported(1)) == nil)
    #expect(complaint(imported(0), features: .mvp) == nil)
    #expect(isInvalid(imported(1), "mutable globals that are imported need the feature mutable-globals", features: .mvp))
  }
}
