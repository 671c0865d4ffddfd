import Testing
@testable import WebAssembly

/// Images whose contents were changed: by accident, which the checksum shows, or by somebody who knows how to compute it.
struct ImageDamageTests {
  private static let engine = Engine()
  private static let parts: [ImageHeader.Part] = [.code, .exceptions, .functions, .runs, .module, .pages]

  private func error(_ image: [UInt8], _ trust: ImageTrust) -> ImageError? {
    imageError { () throws(ImageError) in try Module(Self.engine, image: image, trust) }
  }

  @Test func everyPartHasSomething() throws {
    let image = try EditedImage.everything()
    for part in Self.parts { #expect(!image.range(of: part).isEmpty) }
  }

  @Test(arguments: [ImageTrust.checked, .verified]) func accidentsAreFound(_ trust: ImageTrust) throws {
    let image = try EditedImage.everything()
    // Every byte, but fewer of the pages, which are mostly zeroes.
    let pages = image.range(of: .pages)
    for place in Array(192..<pages.lowerBound) + Array(stride(from: pages.lowerBound, to: pages.upperBound, by: 509)) {
      var changed = image.bytes
      changed[place] ^= 0x40
      guard case .checksum? = error(changed, trust) else {
        Issue.record("byte \(place)")
        continue
      }
    }
  }

  /// Who verifies finds each byte that is not what comes of the module, and says which.
  @Test(arguments: parts.filter { $0 != .module }) func changesOnPurposeAreFound(_ part: ImageHeader.Part) throws {
    let image = try EditedImage.everything()
    let range = image.range(of: part)
    for place in stride(from: range.lowerBound, to: range.upperBound, by: max(1, range.count / 300)) {
      let changed = image.changed { $0.bytes[place] ^= 1 << UInt8(place % 8) }
      switch error(changed, .verified) {
      case .damaged(_, offset: place)?: break
      case let found: Issue.record("byte \(place): \(String(describing: found))")
      }
      // The checksum is right: it says nothing of who has computed it.
      #expect(part == .functions || part == .runs || error(changed, .checked) == nil)
    }
  }

  @Test func whatIsBetweenPartsIsFound() throws {
    let image = try EditedImage.everything()
    var places = Set(192..<image.bytes.count)
    for part in Self.parts { places.subtract(image.range(of: part)) }
    #expect(!places.isEmpty)
    for place in places.sorted().prefix(200) {
      guard case .damaged(_, offset: place)? = error(image.changed { $0.bytes[place] = 1 }, .verified) else {
        Issue.record("byte \(place)")
        continue
      }
    }
  }

  /// Another module in the image is not valid, or its code is other code; or only its names and custom sections are others.
  @Test func changesOfTheModule() throws {
    let image = try EditedImage.everything()
    let range = image.range(of: .module)
    let module = try Module(Self.engine, image: image.bytes, .verified)
    let names = module.customSections.map { range.lowerBound + $0.range.lowerBound..<range.lowerBound + $0.range.upperBound }
    var kinds: Set<String> = []
    for place in range {
      let changed = image.changed { $0.bytes[place] ^= 0x15 }
      switch error(changed, .verified) {
      case .module?: kinds.insert("module")
      case .damaged?: kinds.insert("damaged")
      case nil:
        kinds.insert("accepted")
        // Then the image is right: it is that of the other module.
        let other = try Module(Self.engine, Array(changed[range]))
        #expect(try other.image() == changed, "byte \(place - range.lowerBound)")
        if names.contains(where: { $0.contains(place) }) { kinds.insert("names") }
      case let error?: Issue.record("byte \(place): \(error)")
      }
    }
    #expect(kinds == ["module", "damaged", "accepted", "names"])
  }

  /// Whoever trusts an image is at least not led outside of it: the function is translated as if the image had no code of it.
  @Test(arguments: [(1, UInt64.max), (1, 1), (1, 8), (2, 0x7FFF_FFFF), (2, 0)] as [(Int, UInt64)])
  func recordsOfFunctionsThatLeadOutside(_ word: Int, _ value: UInt64) throws {
    let image = try EditedImage.everything()
    let record = image.range(of: .functions).lowerBound / 8 + 2 * ImageFunction.byteCount / 8
    let changed = image.changed { $0[record + word] = value }
    let instance = try Linker().instantiate(Module(Self.engine, image: changed, .checked), in: Store(Self.engine))
    #expect(try instance.call("sum", .i32(4)) == [.i32(10)])
    guard case .damaged? = error(changed, .verified) else {
      Issue.record("was verified")
      return
    }
  }

  @Test(arguments: [(0, 1), (0, UInt64.max), (1, 1), (1, 0x20000), (1, 1 << 40), (2, 0), (2, .max), (3, 1), (3, 1 << 40)] as [(Int, UInt64)])
  func runsOfPagesThatLeadOutside(_ word: Int, _ value: UInt64) throws {
    let image = try EditedImage.everything()
    let changed = image.changed { $0[image.range(of: .runs).lowerBound / 8 + word] = value }
    for trust in [ImageTrust.trusted, .checked, .verified] {
      guard case .damaged(_, let offset)? = error(changed, trust) else {
        Issue.record("\(trust)")
        continue
      }
      #expect(image.range(of: .runs).contains(offset))
    }
  }

  /// An image without a record for each function has none for the last.
  @Test func missingRecords() throws {
    let image = try EditedImage.everything()
    for trust in [ImageTrust.trusted, .checked, .verified] {
      let changed = image.changed { $0[7 + ImageHeader.Part.functions.rawValue * 2] -= UInt64(ImageFunction.byteCount) }
      switch error(changed, trust) {
      case .module?, .damaged?: break
      case let error: Issue.record("\(trust): \(String(describing: error))")
      }
    }
    let half = image.changed { $0[7 + ImageHeader.Part.functions.rawValue * 2] -= 8 }
    guard case .damaged("a part has half a record", _)? = error(half, .trusted) else {
      Issue.record("half a record")
      return
    }
  }
}
