import Testing
@testable import WebAssembly

/// The header of an image: what it says is checked whatever the trust, and each error says what is wrong.
struct ImageHeaderTests {
  private static let engine = Engine()
  private static let trusts: [ImageTrust] = [.trusted, .checked, .verified]

  /// The errors of opening the image, for each trust.
  private func errors(_ image: [UInt8], _ engine: Engine = engine) -> [ImageError?] {
    Self.trusts.map { trust in imageError { () throws(ImageError) in try Module(engine, image: image, trust) } }
  }

  @Test func whatIsAnImage() throws {
    let image = try EditedImage.everything().bytes
    #expect(Module.isImage(image) && Module.isImage(image.prefix(8)))
    for bytes in [[], Array(image.prefix(7)), [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0], Array("(module)".utf8)] as [[UInt8]] {
      #expect(!Module.isImage(bytes))
      for error in errors(bytes) { guard case .notAnImage? = error else { Issue.record("\(bytes)"); continue } }
    }
    // Neither is an image a module.
    #expect(throws: ModuleError.self) { try Module(Self.engine, image) }
  }

  @Test func magicNumber() throws {
    for byte in 0..<8 {
      var image = try EditedImage.everything()
      image.bytes[byte] ^= 1
      image.setHeaderChecksum()
      for error in errors(image.bytes) { guard case .notAnImage? = error else { Issue.record("byte \(byte)"); continue } }
    }
  }

  /// Of another version nothing else is known, so that it is found before the checksum.
  @Test(arguments: [false, true]) func version(_ hasChecksum: Bool) throws {
    var image = try EditedImage.everything()
    image[1] += 1
    if hasChecksum { image.setHeaderChecksum() }
    for error in errors(image.bytes) {
      guard case .version(found: 2, expected: 1)? = error else { Issue.record("\(String(describing: error))"); continue }
      #expect("\(error!)" == "the image has version 2 of the format, this engine reads version 1; compile the module again")
    }
  }

  @Test func instructionSet() throws {
    var image = try EditedImage.everything()
    let expected = image[3]
    image[3] ^= 1
    image.setHeaderChecksum()
    for error in errors(image.bytes) {
      guard case .instructionSet(found: expected ^ 1, expected: expected)? = error else { Issue.record("accepted"); continue }
    }
  }

  @Test func features() throws {
    var configuration = Engine.Configuration()
    configuration.features.insert(.threads)
    let image = try EditedImage.everything(Engine(configuration)).bytes
    for error in errors(image) {
      guard case .features(let found, let expected)? = error else { Issue.record("\(String(describing: error))"); continue }
      #expect(found == configuration.features && expected == .version3)
    }
    #expect(errors(image, Engine(configuration)).allSatisfy { $0 == nil })
  }

  @Test func options() throws {
    let image = try EditedImage.everything().bytes
    var fuel = Engine.Configuration()
    fuel.consumesFuel = true
    var both = fuel
    both.canonicalizesNaNs = true
    for (configuration, names) in [(fuel, ["consumesFuel"]), (both, ["consumesFuel", "canonicalizesNaNs"])] {
      for error in errors(image, Engine(configuration)) {
        guard case .configuration(names)? = error else { Issue.record("\(String(describing: error))"); continue }
      }
      let own = try EditedImage.everything(Engine(configuration)).bytes
      #expect(own != image)
      #expect(errors(own, Engine(configuration)).allSatisfy { $0 == nil })
      for error in errors(own) { guard case .configuration(names)? = error else { Issue.record("\(names)"); continue } }
    }
    // What does not change the translation does not matter.
    var other = Engine.Configuration()
    other.isInterruptible = false
    other.translatesEagerly = true
    #expect(errors(image, Engine(other)).allSatisfy { $0 == nil })
  }

  /// Each bit of what comes after magic number and version, with the checksum as it was.
  @Test func everyBitIsInTheChecksum() throws {
    let image = try EditedImage.everything()
    for byte in 12..<192 {
      var changed = image.bytes
      changed[byte] ^= 1 << UInt8(byte % 8)
      let error = imageError { () throws(ImageError) in try Module(Self.engine, image: changed, .trusted) }
      guard case .checksum(let found, let expected)? = error else { Issue.record("byte \(byte)"); continue }
      #expect(found != expected)
    }
  }

  @Test func truncations() throws {
    let image = try EditedImage.everything()
    let borders = ([.code, .exceptions, .functions, .runs, .module, .pages] as [ImageHeader.Part]).flatMap { part in
      [image.range(of: part).lowerBound, image.range(of: part).upperBound]
    }
    let lengths = Array(0...192) + borders.flatMap { [$0 - 1, $0, $0 + 1] } + [image.bytes.count - 1]
    for length in lengths where length < image.bytes.count {
      for error in errors(Array(image.bytes.prefix(length))) {
        if length < 8 {
          guard case .notAnImage? = error else { Issue.record("length \(length)"); continue }
        } else {
          guard case .truncated(byteCount: length, let expected)? = error else { Issue.record("length \(length)"); continue }
          #expect(expected == (length < 192 ? 192 : UInt64(image.bytes.count)))
        }
      }
    }
  }

  @Test func alignment() throws {
    let image = try EditedImage.everything().bytes
    #expect(Module.imageAlignment == 8)
    for offset in 0...16 {
      let copy = AlignedBytes(image, after: offset)
      for trust in Self.trusts {
        let error = imageError { () throws(ImageError) in try Module(Self.engine, borrowingImage: copy.bytes, trust) }
        if offset % 8 == 0 {
          #expect(error == nil)
        } else {
          guard case .misaligned? = error else { Issue.record("offset \(offset)"); continue }
        }
      }
    }
  }

  @Test func sizeOfTheImage() throws {
    let image = try EditedImage.everything()
    let size = UInt64(image.bytes.count)
    for wrong in [size + 1, size + 8, .max, 1 << 63] {
      var changed = image
      changed[4] = wrong
      changed.setHeaderChecksum()
      for error in errors(changed.bytes) { guard case .truncated(_, expected: wrong)? = error else { Issue.record("\(wrong)"); continue } }
    }
    for wrong in [0, 8, 191, 192, size / 2, size - 1] {
      var changed = image
      changed[4] = wrong
      changed.setHeaderChecksum()
      for error in errors(changed.bytes) { guard case .damaged? = error else { Issue.record("\(wrong)"); continue } }
    }
  }

  @Test func wordsWithoutMeaning() throws {
    let image = try EditedImage.everything()
    for (word, bit) in [(2, 32), (2, 63), (18, 0), (20, 40), (22, 63)] as [(Int, UInt64)] {
      var changed = image
      changed[word] |= 1 << bit
      changed.setHeaderChecksum()
      for error in errors(changed.bytes) {
        guard case .damaged(_, offset: word * 8)? = error else { Issue.record("word \(word)"); continue }
      }
    }
  }

  /// Parts that are out of bounds, out of order or not aligned are found by everybody; any other change by who verifies.
  @Test(arguments: 6..<18) func partsOfTheImage(_ word: Int) throws {
    let image = try EditedImage.everything()
    for value in [0, 1, image[word] + 1, image[word] &- 1, image[word] + 64, image[word] + 0x4000, 1 << 32, 1 << 63, .max] {
      var changed = image
      changed[word] = value
      guard value != image[word] else { continue }
      changed.setHeaderChecksum()
      for (trust, error) in zip(Self.trusts, errors(changed.bytes)) {
        switch error {
        case .damaged(_, let offset)?: #expect((0...image.bytes.count).contains(offset))
        case nil where trust != .verified && value <= UInt64(image.bytes.count): break
        // What is called the module may be something else.
        case .module? where value <= UInt64(image.bytes.count): break
        default: Issue.record("word \(word) is \(value): \(String(describing: error))")
        }
      }
    }
  }

  @Test func everyErrorSaysWhatIsWrong() {
    let errors: [ImageError] = [
      .notAnImage, .truncated(byteCount: 1, expected: 2), .misaligned, .version(found: 1, expected: 2),
      .instructionSet(found: 1, expected: 2), .features(found: .mvp, expected: .version3), .configuration(["a", "b"]),
      .checksum(found: 1, expected: 2), .damaged("a part", offset: 16), .tooLarge, .unreadable(path: "p", "no such file"), .interrupted,
    ]
    #expect(Set(errors.map(\.description)).count == errors.count)
    #expect(errors[8].description == "the image is damaged at byte 0x10: a part; compile the module again")
    #expect(errors[10].description == "p: no such file")
  }

  @Test func filesThatCannotBeRead() throws {
    for path in ["/nonexistent/image", "/tmp"] {
      let error = imageError { () throws(ImageError) in try Module(Self.engine, imageAt: path, .trusted) }
      guard case .unreadable(path: path, let reason)? = error else { Issue.record("\(path)"); continue }
      #expect(!reason.isEmpty)
    }
    let empty = try ImageFile([])
    let error = imageError { () throws(ImageError) in try Module(Self.engine, imageAt: empty.path, .trusted) }
    guard case .notAnImage? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
