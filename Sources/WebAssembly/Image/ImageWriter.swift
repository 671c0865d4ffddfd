/// Where an image goes, byte by byte.
protocol ImageSink {
  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(ImageError)
}

/// Makes an image.
struct ImageBuffer: ImageSink {
  private(set) var bytes: [UInt8]

  /// - Parameter header: takes the place of the header.
  init(headerOf byteCount: Int) { bytes = [UInt8](repeating: 0, count: byteCount) }

  mutating func append(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }

  /// Writes the header, of which the checksum and the size are set here.
  mutating func setHeader(_ header: ImageHeader) {
    var header = header
    header.imageSize = UInt64(bytes.count)
    header.contentChecksum = bytes.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[ImageHeader.byteCount...])) }
    for (index, word) in header.words.enumerated() {
      for byte in 0..<8 { bytes[index * 8 + byte] = UInt8(truncatingIfNeeded: word >> UInt64(byte * 8)) }
    }
  }
}

/// Compares an image with another.
struct ImageComparison: ImageSink {
  let image: UnsafeRawBufferPointer
  private var offset: Int

  /// Compares what comes after the first `offset` bytes.
  init(_ image: UnsafeRawBufferPointer, from offset: Int) {
    self.image = image
    self.offset = offset
  }

  /// Whether everything has been compared.
  var isAtEnd: Bool { offset == image.count }

  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(ImageError) {
    guard image.count - offset >= bytes.count else {
      throw .truncated(byteCount: image.count, expected: UInt64(offset + bytes.count))
    }
    let part = UnsafeRawBufferPointer(rebasing: image[offset..<offset + bytes.count])
    guard part.elementsEqual(bytes) else {
      let place = zip(part, bytes).prefix { $0 == $1 }.count
      throw .damaged("this is not what the module in the image is translated to", offset: offset + place)
    }
    offset += bytes.count
  }
}

/// Writes what comes after the header of an image, from its first byte to its last. The same module makes the same bytes.
struct ImageWriter<Sink: ImageSink> {
  private let module: ModuleStructure
  private let bytes: ModuleBytes
  private let options: TranslationOptions
  private let interruption: InterruptionFlag?
  private(set) var sink: Sink
  private var position = ImageHeader.byteCount
  private var header: ImageHeader

  init(
    _ module: ModuleStructure, _ bytes: ModuleBytes, _ options: TranslationOptions, _ features: Features,
    _ interruption: InterruptionFlag?, to sink: Sink
  ) {
    self.module = module
    self.bytes = bytes
    self.options = options
    self.interruption = interruption
    self.sink = sink
    header = ImageHeader(options, features)
  }

  /// Writes everything; returns the header, without size and checksum.
  mutating func write() throws(ImageError) -> ImageHeader {
    // Records of functions have 32 bits for a place in the module.
    guard UInt32(exactly: bytes.count) != nil else { throw .tooLarge }
    let functions = try writeCode()
    var records: [ImageFunction] = []
    try write(.exceptions) { writer throws(ImageError) in records = try writer.writeExceptions(functions) }
    try write(.functions) { writer throws(ImageError) in for record in records { try writer.append(record.words) } }
    try writeMemories()
    return header
  }

  /// Writes a part.
  private mutating func write(
    _ part: ImageHeader.Part, _ body: (inout Self) throws(ImageError) -> Void
  ) throws(ImageError) {
    let padding = (part.alignment - position % part.alignment) % part.alignment
    try append([UInt8](repeating: 0, count: padding))
    let start = position
    try body(&self)
    header.parts[part.rawValue] = start..<position
  }

  private mutating func append<Element: BitwiseCopyable>(_ elements: [Element]) throws(ImageError) {
    // All platforms of the package are little-endian.
    position += elements.count * MemoryLayout<Element>.stride
    try elements.withUnsafeBufferPointer { elements throws(ImageError) -> Void in
      try sink.append(UnsafeRawBufferPointer(elements))
    }
  }

  // MARK: - Functions

  /// How many functions are translated before their code is written: so much of it is in memory.
  private static var groupSize: Int { 4096 }

  /// Writes the code; returns the records, and where each function catches exceptions.
  private mutating func writeCode() throws(ImageError) -> [(record: ImageFunction, exceptions: ExceptionTable)] {
    var functions: [(record: ImageFunction, exceptions: ExceptionTable)] = []
    functions.reserveCapacity(module.codes.count)
    var unitCount = 0
    try write(.code) { writer throws(ImageError) in
      let module = writer.module
      for start in stride(from: 0, to: module.codes.count, by: Self.groupSize) {
        let group = start..<min(start + Self.groupSize, module.codes.count)
        for (function, translated) in zip(group, try writer.translations(of: group)) {
          var record = ImageFunction(body: module.codes[function].range)
          var exceptions = ExceptionTable()
          if let translated, unitCount + translated.units.count <= module.codeLimit {
            unitCount += translated.units.count
            record.codeOffset = writer.position
            record.wordCount = translated.units.count / 4
            record.frameSlots = translated.frameSlots
            exceptions = translated.exceptions
            try writer.append(translated.units)
          }
          functions.append((record, exceptions))
        }
      }
    }
    return functions
  }

  /// The code of some functions, on as many threads as are useful; `nil` for what cannot be translated.
  private func translations(of functions: Range<Int>) throws(ImageError) -> [TranslatedFunction?] {
    // A few functions are not worth a thread.
    let partCount = min(max(functions.count / 64, 1), 16)
    let parts = Lock([[TranslatedFunction?]](repeating: [], count: partCount))
    let (module, bytes, options, interruption) = (module, bytes, options, interruption)
    concurrently(partCount) { part in
      let (start, end) = (functions.count * part / partCount, functions.count * (part + 1) / partCount)
      let translated = (start..<end).map { index in
        try? Translator.translate(
          functions.lowerBound + index + module.importedFunctionCount, of: module, bytes: bytes, options: options,
          interruption: interruption)
      }
      parts.withLock { $0[part] = translated }
    }
    if let interruption, interruption.isRequested { throw .interrupted }
    return parts.withLock { $0 }.flatMap { $0 }
  }

  /// Writes where functions catch exceptions; returns the records of all functions.
  private mutating func writeExceptions(
    _ functions: [(record: ImageFunction, exceptions: ExceptionTable)]
  ) throws(ImageError) -> [ImageFunction] {
    let start = position
    var records: [ImageFunction] = []
    records.reserveCapacity(functions.count)
    for (function, exceptions) in functions {
      var record = function
      if !exceptions.regions.isEmpty {
        record.exceptions = position - start
        try append(exceptions.words)
      }
      records.append(record)
    }
    // The largest number stands for none.
    guard let size = UInt32(exactly: position - start), size < .max else { throw .tooLarge }
    return records
  }

  // MARK: - Memories

  /// Writes the module, and the initial pages of its memories after where they are.
  private mutating func writeMemories() throws(ImageError) {
    let memories = (module.importedMemoryCount..<module.memories.count).compactMap { InitialMemory($0, of: module, bytes) }
    let runCount = memories.reduce(0) { $0 + $1.runs.count }
    let alignment = ImageHeader.Part.module.alignment
    var runs: [ImageRun] = []
    try write(.runs) { writer throws(ImageError) in
      // The pages come after the module, which comes after the records.
      let module = (writer.position + runCount * ImageRun.byteCount + alignment - 1) / alignment * alignment
      var offset = (module + writer.bytes.count + ImageRun.alignment - 1) / ImageRun.alignment * ImageRun.alignment
      for memory in memories {
        for run in memory.runs {
          runs.append(ImageRun(memory: memory.memory, start: run.lowerBound, offset: offset, count: run.count))
          offset += run.count
        }
      }
      for run in runs { try writer.append(run.words) }
    }
    try write(.module) { writer throws(ImageError) in
      try writer.sink.append(UnsafeRawBufferPointer(start: writer.bytes.base, count: writer.bytes.count))
      writer.position += writer.bytes.count
    }
    guard runCount > 0 else {
      header.parts[ImageHeader.Part.pages.rawValue] = position..<position
      return
    }
    try write(.pages) { writer throws(ImageError) in
      for memory in memories { for run in memory.runs { try writer.append(memory.contents(of: run, writer.bytes)) } }
    }
  }
}
