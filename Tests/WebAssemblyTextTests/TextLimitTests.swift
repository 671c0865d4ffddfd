import Testing
import WebAssembly
import WebAssemblyText

/// What is too large is refused, and reading can be stopped.
struct TextLimitTests {
  private func error(_ text: String, _ limits: TextLimits) -> WATError? {
    do {
      _ = try TokenizedText(Array(text.utf8), limits: limits)
      return nil
    } catch { return error }
  }

  /// What sort of error `body` throws.
  private func kind(_ body: () throws(WATError) -> Void) -> WATError.Kind? {
    do {
      try body()
      return nil
    } catch { return error.kind }
  }

  @Test func aTextHasALargestSize() {
    var limits = TextLimits()
    limits.size = 8
    #expect(error("(module)", limits) == nil)
    #expect(error("(module )", limits)?.kind == .limitExceeded)
    #expect(error("(module )", limits)?.message == "limit exceeded: the text has more than 8 bytes")
  }

  @Test func aTextHasALargestNumberOfTokensAlsoInAnnotations() {
    var limits = TextLimits()
    limits.tokens = 5
    #expect(error("((a))", limits) == nil)
    #expect(error("((a b))", limits)?.kind == .limitExceeded)
    #expect(error("(@custom a b c d)", limits) == nil)
    #expect(error("(@custom a b c d e)", limits)?.kind == .limitExceeded)
    #expect(error("(@unknown a b c d e)", limits) == nil)
  }

  @Test func aWordHasALargestSizeAndAStringHasNone() {
    var limits = TextLimits()
    limits.wordSize = 4
    #expect(error("$abc abcd 1234", limits) == nil)
    for word in ["$abcd", "abcde", "12345"] { #expect(error(" \(word) ", limits)?.kind == .limitExceeded) }
    #expect(error("\"abcdefgh\"", limits) == nil)
  }

  @Test func malformedTextIsNoLimit() { #expect(error("(", TextLimits())?.kind == .malformed) }

  // MARK: - Interruption

  @Test(arguments: ["(module (func", "(; a comment", ";; a line", "(data \"\\00", "\"\"\"\"\"\""])
  func cuttingATextIntoTokensIsStopped(_ text: String) {
    let interruption = InterruptionHandle()
    interruption.interrupt()
    #expect(kind { () throws(WATError) in _ = try WAT.encode(text, interruption: interruption) } == .interrupted)
  }

  /// Fields, instructions and lists of each pass: a parser that has begun does not go on for long.
  @Test(arguments: [
    "(func) ", "(type (func)) ", "(func (block (i32.const 0) drop)) ", "(elem func 0 0 0 0) ", "(elem funcref (ref.func 0)) ",
    "(data \"a\" \"b\" \"c\") ",
  ])
  func aParserIsStopped(_ field: String) throws {
    let interruption = InterruptionHandle()
    let fields = String(repeating: field, count: 5_000)
    let text = try TokenizedText(Array("(module \(fields))".utf8), interruption: interruption)
    interruption.interrupt()
    var position = 0
    #expect(kind { () throws(WATError) in _ = try WAT.encode(text, at: &position) } == .interrupted)
  }

  // MARK: - Memory

  /// A long expression left room for one as long with each that came after it: 18 GB.
  @Test func expressionsTakeNoMoreThanTheirSize() throws {
    let long = "(global i32 " + String(repeating: "i32.const 0 i32.const 0 i32.add drop ", count: 30_000) + "i32.const 0)"
    let items = String(repeating: "(ref.null func)", count: 70_000)
    let module = try encoded("(module \(long) (elem funcref \(items)))")
    #expect(section(9, of: module)?.count == 3 + 3 + 70_000 * 3)
  }

  /// A name of 256 bytes that one instruction, or one expression, refers to time and again: refused before all is put together.
  @Test func aPrinterStopsAtTheLimit() throws {
    let name = String(repeating: "n", count: 256)
    let labels = String(repeating: "0 ", count: 200_000)
    let module = try WAT.encode("(module (func (block $\(name) (br_table \(labels) (i32.const 0)))))")
    #expect(throws: DecodingError.self) { try WAT.print(module) }
    let globals = String(repeating: "global.get 0 ", count: 200_000)
    let constants = try WAT.encode("(module (import \"\" \"\" (global $\(name) i32)) (global i32 \(globals)))")
    #expect(throws: DecodingError.self) { try WAT.print(constants) }
  }
}
