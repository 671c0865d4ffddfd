import Testing

@testable import WebAssembly

/// Each part of opening and translating looks at the request to stop by itself: which one it reaches is a matter of time.
struct InterruptedWorkTests {
  private let requested: InterruptionFlag

  init() {
    requested = InterruptionFlag()
    requested.insert(.interruption)
  }

  @Test func countedTypes() throws {
    var work = ValidationWork(requested)
    work.begin(byteCount: 0)
    #expect(throws: ValidationWork.Excess.self) { try work.spend(1) }
    // Between two looks the request is not seen, but not for long.
    let interruption = InterruptionFlag()
    var other = ValidationWork(interruption)
    other.begin(byteCount: 0)
    try other.spend(1)
    interruption.insert(.interruption)
    #expect(throws: ValidationWork.Excess.self) { for _ in 0..<100 { try other.spend(1000) } }
  }

  @Test func eachBody() {
    let context = ValidationContext(features: .version3)
    var code = FunctionValidator(context: context, bytes: ModuleBytes(Build.module()), limits: ModuleLimits(), interruption: requested)
    #expect(throws: ModuleError.interrupted) { try code.lookForInterruption() }
    code = FunctionValidator(context: context, bytes: ModuleBytes(Build.module()), limits: ModuleLimits(), interruption: nil)
    #expect(throws: Never.self) { try code.lookForInterruption() }
  }

  @Test func modulesWithoutBodies() throws {
    let bytes = ModuleBytes(Build.module(Build.section(1, Build.functionType())))
    let module = try ModuleDecoder.decode(bytes, features: .version3)
    #expect(throws: ModuleError.interrupted) {
      try ModuleValidator.validate(module, bytes: bytes, types: TypeRegistry(), features: .version3, interruption: requested)
    }
  }

  @Test func bodiesOfAnInvalidModule() throws {
    let bytes = ModuleBytes(Build.function([0x1A]))
    let module = try ModuleDecoder.decode(bytes, features: .version3)
    #expect(CodeSyntax.firstError(in: module, bytes, .version3, nil) == nil)
    #expect(CodeSyntax.firstError(in: module, bytes, .version3, requested)?.reason == .interrupted)
  }

  @Test func translatedInstructions() throws {
    var work = TranslationWork(requested, codeLimit: 10)
    guard case .interrupted = (#expect(throws: TranslationError.self) { for _ in 0..<100 { try work.spend(1000, units: 1) } }) else {
      Issue.record("not interrupted")
      return
    }
    // The same look finds code that is too large.
    var large = TranslationWork(nil, codeLimit: 10)
    for _ in 0..<100 { try large.spend(1000, units: 10) }
    guard case .tooMuchCode = (#expect(throws: TranslationError.self) { for _ in 0..<100 { try large.spend(1000, units: 11) } }) else {
      Issue.record("not too much")
      return
    }
  }
}
