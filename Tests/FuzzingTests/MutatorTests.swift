import Testing
import WebAssembly
import WebAssemblyText

@testable import Fuzzing

/// What is damaged was whole, and damage reaches everything.
struct MutatorTests {
  @Test func modulesAreTakenApartAndPutTogether() {
    for bytes in SeedModules.modules(seed: 1) { #expect(SectionedModule(bytes).bytes == bytes) }
  }

  @Test func theSeedWithEverythingIsValid() throws {
    #expect(throws: Never.self) { _ = try Module(Engine(), SeedModules.everything) }
    var configuration = Engine.Configuration()
    configuration.features.formUnion([.legacyExceptions, .wideArithmetic, .customPageSizes])
    #expect(throws: Never.self) { _ = try Module(Engine(configuration), SeedModules.proposals) }
    #expect(SeedModules.modules(seed: 1).count > 50)
  }

  /// Of a thousand damaged modules, some are accepted, some invalid, and few are malformed in the same way.
  @Test func damageIsOfManyKinds() {
    let pool = SeedModules.modules(seed: 1)
    let engine = Engine()
    var accepted = 0
    var reasons: Set<DecodingError.Reason> = []
    var messages: Set<String> = []
    for number in 0..<1000 as Range<UInt64> {
      var mutator = ModuleMutator(Randomness(seed: 5, input: number), pool: pool)
      do throws(ModuleError) {
        _ = try Module(engine, mutator.module())
        accepted += 1
      } catch {
        switch error {
        case .decoding(let error): reasons.insert(error.reason)
        case .validation(let error): messages.insert(String(error.message.prefix(while: { $0 != ":" })))
        case .interrupted: Issue.record("interrupted")
        }
      }
    }
    #expect(accepted > 20)
    #expect(reasons.count > 20)
    #expect(messages.count > 10)
  }

  @Test(arguments: [(300, [0xAC, 0x02]), (0, [0x00]), (.max, [UInt8](repeating: 0xFF, count: 9) + [0x01])] as [(UInt64, [UInt8])])
  func integersAreRead(_ value: UInt64, _ bytes: [UInt8]) {
    #expect(LEB128.read([7] + bytes + [8], at: 1) == (value, 1 + bytes.count))
    // Where bytes are missing, what is there counts.
    #expect(LEB128.read([], at: 0) == (0, 0))
    #expect(LEB128.read([0x80], at: 0) == (0, 1))
  }

  @Test func tokensKeepStringsAndLeaveCommentsOut() {
    let text = "(module (;0;) $a \"x ; \\\" )\" ;; rest\n (func))"
    let tokens = TextMutator.tokens(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    #expect(tokens == ["(", "module", "$a", "\"x ; \\\" )\"", "(", "func", ")", ")"])
  }

  /// A text in tokens is the same module.
  @Test func tokensAreTheWholeText() throws {
    let tokens = TextMutator.tokens(Array(SeedModules.text.utf8))
    let text = String(decoding: Array(tokens.joined(separator: " ".utf8)), as: UTF8.self)
    #expect(try WAT.encode(text) == SeedModules.everything)
  }
}
