import WebAssembly
import WebAssemblyText

/// Damaged texts of modules: what is accepted must be the same after it was printed and parsed again.
struct TextTarget: FuzzTarget {
  static let name = "text"
  static let summary = "damaged texts of modules: lexer, parser, printer"

  private let seed: UInt64
  private let pool: [[TextMutator.Token]]
  private var accepted: UInt64 = 0

  init(_ options: FuzzOptions) {
    seed = options.seed
    let generated = (0..<24).map { ModulesTarget.module(seed: options.seed, input: $0).bytes }.filter { $0.count < 600 }
    let printed = generated.compactMap { try? WAT.print($0) }.map { Array($0.utf8) }
    pool = ([Array(SeedModules.text.utf8)] + printed + SeedModules.fixtures("modules", "wat").filter { $0.count < 4000 })
      .map(TextMutator.tokens)
  }

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) {
    var mutator = TextMutator(Randomness(seed: seed, input: number), pool: pool)
    return ("wat", mutator.text())
  }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    let text = input(number).contents
    let (fault, isAccepted) = Self.fault(text)
    if isAccepted { accepted += 1 }
    guard let fault else { return nil }
    let small = ListShrinker.shrink(TextMutator.tokens(text)) { Self.fault(Array($0.joined(separator: " ".utf8))).fault != nil }
    let joined = Array(small.joined(separator: " ".utf8))
    return FuzzFailure(message: Self.fault(joined).fault ?? fault, files: [("wat", small.isEmpty ? text : joined)])
  }

  /// What is wrong with what becomes of a text.
  private static func fault(_ text: [UInt8]) -> (fault: String?, isAccepted: Bool) {
    let bytes: [UInt8]
    do throws(WATError) { bytes = try WAT.encode(utf8: text) } catch {
      let lines = text.count { $0 == UInt8(ascii: "\n") } + 1
      let isInside = (1...lines).contains(error.line) && error.column >= 1 && error.column <= text.count + 1
      return (isInside ? nil : "an error at \(error.line):\(error.column), outside of the text", false)
    }
    // A module in bytes may be anything; only what the parser has encoded must be a module.
    if TextMutator.tokens(text).contains(where: { $0.elementsEqual("binary".utf8) }) { return (nil, true) }
    let printed: String
    do throws(DecodingError) { printed = try WAT.print(bytes) } catch {
      if case .limitExceeded = error.reason { return (nil, true) }
      return ("cannot be printed: \(error)", true)
    }
    do throws(WATError) {
      let again = try WAT.encode(printed)
      return (again == bytes ? nil : "other bytes after it was printed:\n\(printed)", true)
    } catch { return ("cannot be parsed after it was printed: \(error)\n\(printed)", true) }
  }

  var statistics: [(name: String, value: UInt64)] { [("accepted", accepted)] }
}
