import Testing
import WebAssembly

@testable import Fuzzing

/// What is damaged was an image, and damage reaches everything that is checked.
struct ImageMutatorTests {
  private let engine = Engine()

  private func pool() throws -> [[UInt8]] {
    try (SeedModules.fixtures("modules", "wasm").prefix(6) + [SeedModules.everything]).map { try Module(engine, $0).image() }
  }

  /// The layout is that of the images that the engine makes.
  @Test func theChecksumsOfImagesAreRight() throws {
    for image in try pool() {
      var copy = image
      ImageParts.repair(&copy)
      #expect(copy == image)
      let ranges = ImageParts(image).ranges
      #expect(image[ranges[ImageParts.module]].starts(with: [0, 0x61, 0x73, 0x6D]))
      #expect(ranges.last?.upperBound == image.count)
    }
  }

  /// Of two thousand images with damage and right checksums, some are accepted, and the others refused for each of the reasons
  /// that the bytes can give.
  @Test func damageIsOfManyKinds() throws {
    let pool = try pool()
    var accepted = 0
    var reasons: Set<String> = []
    for number in 0..<2000 as Range<UInt64> {
      var mutator = ImageMutator(Randomness(seed: 3, input: number), pool: pool)
      var image = mutator.random.pick(pool)
      mutator.damage(&image)
      ImageParts.repair(&image, keepsSize: number % 4 == 0)
      do throws(ImageError) {
        _ = try Module(engine, image: image, .verified)
        accepted += 1
      } catch {
        switch error {
        case .damaged(let what, _): reasons.insert(what)
        case .module(.decoding): reasons.insert("malformed")
        case .module: reasons.insert("invalid")
        default: reasons.insert("\(error)".prefix { !$0.isNumber }.description)
        }
      }
    }
    #expect(accepted > 20)
    for reason in [
      "a part is out of bounds", "a part has half a record", "this is not what the module in the image is translated to",
      "the parts are not where they belong", "malformed", "invalid", "the image is cut off: it has ",
    ] { #expect(reasons.contains(reason), "\(reason)") }
  }
}
