import Testing
import WebAssembly

/// Sections come in order, at most once, and are as long as they say.
@Suite struct DecodeSectionTests {
  private let type = Build.section(1, Build.functionType())
  private let function = Build.section(3, [0])
  private let code = Build.section(10, Build.body([]))

  @Test func header() {
    #expect(complaint(Build.module()) == nil)
    #expect(isMalformed([0x00, 0x61, 0x73, 0x6C, 1, 0, 0, 0], "magic header not detected"))
    #expect(isMalformed([0x00, 0x61, 0x73, 0x6D, 2, 0, 0, 0], "unknown binary version"))
    // A component has the same magic and another version.
    #expect(isMalformed([0x00, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0], "unknown binary version"))
  }

  @Test func order() {
    #expect(complaint(Build.module(type, function, code)) == nil)
    #expect(isMalformed(Build.module(function, type, code), "unexpected content after last section"))
    #expect(isMalformed(Build.module(type, type, function, code), "unexpected content after last section"))
    // Tags stand between memories and globals, the data count between elements and code, whatever their ids.
    let tag = Build.section(13, [0, 0])
    let global = Build.section(6, [0x7F, 0, 0x41, 0, 0x0B])
    let count = Build.section(12, content: [0])
    #expect(complaint(Build.module(type, function, Build.memory, tag, global, count, code)) == nil)
    #expect(isMalformed(Build.module(type, function, global, tag, code), "unexpected content after last section"))
    #expect(isMalformed(Build.module(type, function, code, count), "unexpected content after last section"))
  }

  @Test func customSectionsStandAnywhere() {
    let custom = Build.section(0, content: Build.name("x") + [1, 2, 3])
    #expect(complaint(Build.module(custom, type, custom, function, custom, code, custom)) == nil)
    #expect(isMalformed(Build.module(Build.section(0, content: [])), "unexpected end"))
    // The name must end within the section.
    #expect(isMalformed(Build.module(Build.section(0, content: [5, 0x61]), type), "unexpected end"))
  }

  @Test func sizes() {
    #expect(isMalformed(Build.module([1, 3, 1, 0x60, 0, 0]), "section size mismatch"))
    #expect(isMalformed(Build.module([1, 5, 1, 0x60, 0, 0, 0]), "section size mismatch"))
    #expect(isMalformed(Build.module([1, 100, 1, 0x60, 0, 0]), "length out of bounds"))
    #expect(isMalformed(Build.module([1, 5, 1, 0x60, 0, 0]), "unexpected end"))
    #expect(isMalformed(Build.module([0x0E, 0]), "malformed section id"))
  }

  @Test func countsThatLie() {
    // Four thousand million types in a module of sixteen bytes.
    #expect(isMalformed(Build.module([1, 6, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x60]), "length out of bounds"))
    for id: UInt8 in [1, 2, 3, 4, 5, 6, 7, 9, 11, 13] {
      #expect(complaint(Build.module([id, 1, 1]))?.hasPrefix("malformed: unexpected end") == true, "section \(id)")
    }
  }

  @Test func functionsAndBodies() {
    let message = "function and code section have inconsistent lengths"
    #expect(isMalformed(Build.module(type, function), message))
    #expect(isMalformed(Build.module(type, code), message))
    #expect(isMalformed(Build.module(type, function, Build.section(10, Build.body([]), Build.body([]))), message))
    // Imported functions have no body.
    let imported = Build.section(2, Build.name("m") + Build.name("f") + [0, 0])
    #expect(complaint(Build.module(type, imported)) == nil)
  }

  @Test func dataCount() {
    let data = Build.section(11, [1, 0])
    #expect(complaint(Build.module(Build.section(12, content: [1]), data)) == nil)
    let message = "data count and data section have inconsistent lengths"
    #expect(isMalformed(Build.module(Build.section(12, content: [2]), data), message))
    #expect(isMalformed(Build.module(Build.section(12, content: [1])), message))
    // `data.drop 0` in a module that does not announce its data.
    let drop = Build.function([0xFC, 0x09, 0x00], sections: [data])
    #expect(isMalformed(drop, "data count section required"))
    #expect(complaint(Build.function([0xFC, 0x09, 0x00], sections: [Build.section(12, content: [1]), data])) == nil)
  }

  @Test func featuresBringSections() {
    #expect(isInvalid(Build.module(Build.section(12, content: [0])), "the data count section needs the feature bulk-memory", features: .mvp))
    #expect(isInvalid(Build.module(Build.section(13)), "the tag section needs the feature exceptions", features: .version2))
  }

  @Test func everyPrefixOfAModuleIsMalformed() throws {
    let whole = Build.function(
      [0x41, 0x00, 0x28, 0x02, 0x00, 0x1A],
      sections: [Build.memory, Build.table, Build.section(7, Build.name("f") + [0, 0])])
    try open(whole)
    // Between two sections a prefix can be a module; here that is after the header and the types only.
    let wellFormed = [8, 8 + 6]
    for count in 0..<whole.count where !wellFormed.contains(count) {
      guard case .decoding? = (#expect(throws: ModuleError.self) { try open(Array(whole[..<count])) }) else {
        Issue.record("\(count) bytes are not malformed")
        continue
      }
    }
  }

  @Test func errorsSayWhatAndWhere() {
    #expect {
      try open(Build.module([1, 4, 1, 0x60, 1, 0x13]))
    } throws: { error in
      guard case .decoding(let error)? = error as? ModuleError else { return false }
      return error.offset == 13 && error.description == "malformed type 13, while reading the type section, at byte 0xd"
    }
  }

  @Test(arguments: [
    ([0, 0], \ModuleLimits.functions, "functions"), ([1, 0x70, 0, 0], \.tables, "tables"), ([2, 0, 0], \.memories, "memories"),
    ([3, 0x7F, 0], \.globals, "globals"), ([4, 0, 0], \.tags, "tags"),
  ] as [([UInt8], WritableKeyPath<ModuleLimits, Int> & Sendable, String)])
  func importsCountAsDefinitions(_ type: [UInt8], _ limit: WritableKeyPath<ModuleLimits, Int> & Sendable, _ what: String) {
    let entry = Build.name("m") + Build.name("e") + type
    let module = Build.module(self.type, Build.section(2, entry, entry))
    var limits = ModuleLimits()
    limits[keyPath: limit] = 2
    #expect(complaint(module, limits: limits) == nil)
    limits[keyPath: limit] = 1
    #expect(complaint(module, limits: limits)?.hasPrefix("malformed: too many \(what)") == true)
  }
}
