import WebAssembly

/// Damages images of modules, knowing where their parts and records are.
struct ImageMutator {
  var random: Randomness
  /// Other images, of which parts are taken.
  let pool: [[UInt8]]

  init(_ random: Randomness, pool: [[UInt8]]) {
    self.random = random
    self.pool = pool
  }

  /// An image that was damaged in one place or a few.
  mutating func damage(_ image: inout [UInt8]) {
    for _ in 0..<random.pick([1, 1, 1, 2, 3]) {
      guard image.count >= ImageParts.headerSize else { return }
      switch random.below(12) {
      case 0: damageHeader(&image)
      case 1: image.removeLast(1 + random.below(random.oneIn(2) ? 64 : image.count))
      case 2: exchangePart(&image)
      case 3: resize(&image)
      default: damagePart(&image)
      }
    }
  }

  /// Changes a word of the header after the first, which says what the bytes are.
  mutating func damageHeader(_ image: inout [UInt8]) {
    switch random.below(6) {
    case 0:
      let (one, other) = (headerWord(), headerWord())
      let word = ImageParts.word(image, one)
      ImageParts.setWord(&image, one, ImageParts.word(image, other))
      ImageParts.setWord(&image, other, word)
    case 1: image[8 + random.below(ImageParts.headerSize - 8)] ^= 1 << UInt8(random.below(8))
    default:
      let word = headerWord()
      ImageParts.setWord(&image, word, number(ImageParts.word(image, word), image))
    }
  }

  /// Mostly one of those that say where parts are.
  private mutating func headerWord() -> Int {
    random.oneIn(4) ? 1 + random.below(ImageParts.headerSize / 8 - 1) : 4 + random.below(14)
  }

  // MARK: - Parts

  private mutating func damagePart(_ image: inout [UInt8]) {
    let ranges = ImageParts(image).ranges
    let part = random.pick([
      ImageParts.code, ImageParts.code, ImageParts.code, ImageParts.exceptions, ImageParts.functions, ImageParts.functions,
      ImageParts.runs, ImageParts.module, ImageParts.module, ImageParts.pages,
    ])
    let range = ranges[part].isEmpty ? ImageParts.headerSize..<image.count : ranges[part]
    guard range.count >= 8 else { return }
    let place = range.lowerBound + random.below(range.count)
    let word = (range.lowerBound / 8) + random.below(range.count / 8)
    switch random.below(8) {
    case 0: image[place] ^= 1 << UInt8(random.below(8))
    case 1: image[place] = UInt8(truncatingIfNeeded: random.next())
    case 2, 3:
      let other = range.lowerBound / 8 + random.below(range.count / 8)
      let old = ImageParts.word(image, word)
      ImageParts.setWord(&image, word, ImageParts.word(image, other))
      ImageParts.setWord(&image, other, old)
    case 4: ImageParts.setWord(&image, word, number(ImageParts.word(image, word), image))
    case 5:
      // One of the two halves of a word, or a field of an instruction.
      let shift = UInt64(random.pick([0, 16, 32, 48]))
      let mask: UInt64 = random.oneIn(2) ? 0xFFFF : 0xFFFF_FFFF
      let old = ImageParts.word(image, word)
      ImageParts.setWord(&image, word, old & ~(mask << shift) | (number(old >> shift & mask, image) & mask) << shift)
    case 6:
      // The same bytes twice.
      let count = min(1 + random.below(64), range.upperBound - place)
      let source = range.lowerBound + random.below(range.count - count + 1)
      image.replaceSubrange(place..<place + count, with: Array(image[source..<source + count]))
    default:
      if part == ImageParts.module { damageModule(&image, range) } else { image[place] = 0 }
    }
  }

  /// Puts another module in the place of the module, of the same size: what is too long is cut off, and what is missing is zero.
  private mutating func damageModule(_ image: inout [UInt8], _ range: Range<Int>) {
    var mutator = ModuleMutator(random, pool: [Array(image[range])])
    let module = mutator.module()
    random = mutator.random
    let contents = module.prefix(range.count) + [UInt8](repeating: 0, count: max(0, range.count - module.count))
    image.replaceSubrange(range, with: contents)
    if module.count < range.count {
      ImageParts.setWord(&image, ImageParts.firstPart + ImageParts.module * 2 + 1, UInt64(module.count))
    }
  }

  /// Puts a part of another image in the place of one, or exchanges two parts of this one in the header.
  private mutating func exchangePart(_ image: inout [UInt8]) {
    let ranges = ImageParts(image).ranges
    let part = random.below(ranges.count)
    if random.oneIn(2) {
      let (one, other) = (ImageParts.firstPart + part * 2, ImageParts.firstPart + random.below(ranges.count) * 2)
      for word in 0..<2 {
        let old = ImageParts.word(image, one + word)
        ImageParts.setWord(&image, one + word, ImageParts.word(image, other + word))
        ImageParts.setWord(&image, other + word, old)
      }
      return
    }
    let donor = random.pick(pool)
    let contents = donor[ImageParts(donor).ranges[part]].prefix(ranges[part].count)
    image.replaceSubrange(ranges[part].lowerBound..<ranges[part].lowerBound + contents.count, with: contents)
  }

  /// Cuts bytes out or puts some in, mostly whole words. What comes after them moves, and the header does not know or does.
  private mutating func resize(_ image: inout [UInt8]) {
    let place = ImageParts.headerSize + random.below((image.count - ImageParts.headerSize) / 8) * 8
    guard place < image.count else { return }
    let count = min(random.pick([1, 8, 8, 16, 32, 64]), image.count - place)
    let grows = random.oneIn(2)
    if grows {
      image.insert(contentsOf: Array(image[place..<place + count]), at: place)
    } else {
      image.removeSubrange(place..<place + count)
    }
    guard random.oneIn(2), image.count >= ImageParts.headerSize else { return }
    for (part, range) in ImageParts(image).ranges.enumerated() where range.lowerBound > place {
      let offset = grows ? range.lowerBound + count : range.lowerBound - count
      ImageParts.setWord(&image, ImageParts.firstPart + part * 2, UInt64(max(offset, 0)))
    }
  }

  /// A number in the place of another: one near it, a place in the image, or one that is hard to compute with.
  private mutating func number(_ old: UInt64, _ image: [UInt8]) -> UInt64 {
    switch random.below(8) {
    case 0: old &+ 1
    case 1: old &- 1
    case 2: old &+ UInt64(random.below(16) * 8) &- 64
    case 3: UInt64(random.below(image.count + 1))
    case 4: UInt64(random.below(image.count / 16384 + 1) * 16384)
    case 5: UInt64(random.below(64))
    case 6: (1 << UInt64(random.below(64))) &- UInt64(random.below(2))
    default: random.pick([0, .max, UInt64(image.count), 0x7FFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF_FFFF_C000, 0x7FFF_FFFF_FFFF_FFFF])
    }
  }
}
