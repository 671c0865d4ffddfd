import Foundation
import Testing
@testable import WebAssembly
import WebAssemblyText

/// The verifier of register code accepts all that the translator makes.
struct CodeVerifierTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized

  /// The modules in the folders of fixtures and benchmarks.
  static let files: [String] = [
    "Fixtures/modules", "Fixtures/programs", "Benchmarks/kernels", "Benchmarks/programs", "Benchmarks/simd",
  ].flatMap { folder in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return names.filter { $0.hasSuffix(".wasm") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test func filesAreFound() { #expect(Self.files.count > 50) }

  @Test(arguments: files) func everyFunctionIsAccepted(_ file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.root.appending(path: file)))
    for (mode, canonicalizesNaNs) in TranslationMode.allCases.flatMap({ [($0, false), ($0, true)] }) {
      var configuration = mode.configuration
      configuration.canonicalizesNaNs = canonicalizesNaNs
      let module = try Module(Engine(configuration), bytes)
      for function in module.structure.codes.indices {
        do throws(TranslationError) { _ = try module.translation(of: function, interruption: nil) } catch {
          guard case .refused(let error) = error else { continue }
          Issue.record("\(file), function \(function), \(mode): \(error)")
        }
      }
    }
  }

  /// Each instruction is taken apart into steps for which there are instructions of their own.
  @Test func everyInstructionIsKnown() {
    for (opcode, row) in RegisterOpcodeRow.all.enumerated() where !row.name.letters.isEmpty {
      let count = row.name.letters.split(separator: UInt8(ascii: ";")).count
      #expect(InstructionSteps.all[opcode].steps.count == count, "\(row.name)")
    }
  }

  /// A function that is refused traps when it is called.
  @Test func refusalIsATrap() {
    let error = TranslationError.refused(CodeVerificationError(word: 7, reason: .noEnd))
    #expect(error.trapReason == .internalError("the code of the function was refused: word 7: execution goes beyond the end"))
    #expect(error.trapReason.description.hasPrefix("internal error: "))
  }
}
