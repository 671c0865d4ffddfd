import Testing
import WebAssembly
import WebAssemblyText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The ways to open an image. A module must be the same in all.
enum ImageOpening: CaseIterable {
  case trusted, checked, verified, borrowed, file

  func module(_ engine: Engine, _ image: [UInt8]) throws -> Module {
    switch self {
    case .trusted: return try Module(engine, image: image, .trusted)
    case .checked: return try Module(engine, image: image, .checked)
    case .verified: return try Module(engine, image: image, .verified)
    case .borrowed:
      let copy = AlignedBytes(image)
      return try Module(engine, borrowingImage: copy.bytes, .trusted) { withExtendedLifetime(copy) {} }
    case .file:
      let file = try ImageFile(image)
      // What is mapped stays when the file has lost its name.
      return try Module(engine, imageAt: file.path, .trusted)
    }
  }

  /// What `body` says of a module that was opened from its text, and of the same module from an image, opened in this way.
  func compare<Outcome: Equatable>(
    _ text: String, _ configuration: Engine.Configuration = Engine.Configuration(), linker: Linker = Linker(),
    body: (Instance) throws -> Outcome
  ) throws -> Outcome {
    let engine = Engine(configuration)
    let original = try Module(engine, wat: text)
    let opened = try module(engine, original.image())
    let expected = try body(linker.instantiate(original, in: Store(engine)))
    let found = try body(linker.instantiate(opened, in: Store(engine)))
    #expect(found == expected)
    return found
  }
}

/// Bytes at an address that is a multiple of 16, or so many bytes after one.
final class AlignedBytes: @unchecked Sendable {
  // Safe: nobody changes the bytes once they are there.
  private let allocation: UnsafeMutableRawBufferPointer
  let bytes: UnsafeRawBufferPointer

  init(_ contents: [UInt8], after offset: Int = 0) {
    allocation = .allocate(byteCount: contents.count + offset + 1, alignment: 16)
    let part = UnsafeMutableRawBufferPointer(rebasing: allocation[offset..<offset + contents.count])
    part.copyBytes(from: contents)
    bytes = UnsafeRawBufferPointer(part)
  }

  deinit { allocation.deallocate() }
}

/// A file that is removed with this object.
final class ImageFile {
  let path: String

  init(_ contents: [UInt8]) throws {
    var template = Array("/tmp/image-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { close(descriptor) }
    var written = 0
    while written < contents.count {
      let count = contents[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      try #require(count > 0)
      written += count
    }
  }

  deinit { unlink(path) }
}

/// The error that `body` throws; `nil` where it throws none.
func imageError(_ body: () throws(ImageError) -> Module) -> ImageError? {
  do throws(ImageError) {
    _ = try body()
    return nil
  } catch { return error }
}
