import Foundation
import Testing

@testable import WebAssembly

/// Images that older engines have made must not be executed where the translator or the meaning of code has changed.
struct ImageVersionTests {
  /// When this fails, the translator makes other code than before. If older code is still right, and only slower, set the new numbers;
  /// otherwise raise `ImageHeader.version` as well.
  @Test func codeIsThatOfTheVersion() throws {
    #expect(ImageHeader.version == 1)
    let programs = URL(filePath: #filePath).appending(path: "../../../../Fixtures/programs").standardizedFileURL
    var checksums: [String: String] = [:]
    for name in ["json", "lisp", "sha256"] {
      let bytes = try [UInt8](Data(contentsOf: programs.appending(path: "\(name).wasm")))
      let image = try Module(Engine(), bytes).image()
      let checksum = image.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[ImageHeader.byteCount...])) }
      checksums[name] = String(checksum, radix: 16)
    }
    #expect(checksums == ["json": "422963ff5a7c83a4", "lisp": "8a91bd1d844dab1d", "sha256": "f769f22ada1c0edc"])
  }
}
