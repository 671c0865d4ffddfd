/// An image whose header has been read: the code of a module, and the module, where they lie.
final class ModuleImage: Sendable {
  /// The image.
  private let bytes: ModuleBytes
  let header: ImageHeader
  /// The file that it is mapped from, if it is, and memories begin with pages of it.
  private let file: SystemFile?

  /// What the address of an image must be a multiple of: code consists of words of 64 bits.
  static let alignment = 8

  /// Reads the header of an image that an engine with these options and features has made.
  init(
    _ bytes: ModuleBytes, file: SystemFile? = nil, _ options: TranslationOptions, _ features: Features
  ) throws(ImageError) {
    self.bytes = bytes
    header = try ImageHeader(UnsafeRawBufferPointer(start: bytes.base, count: bytes.count), options, features)
    // What is mapped stays so when the file is closed, and descriptors are few.
    self.file = header[.runs].isEmpty ? nil : file
  }

  /// The image, without what may come after it.
  var contents: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: bytes.base, count: Int(header.imageSize)) }

  /// Compares the checksum of all after the header.
  func checkContents() throws(ImageError) {
    let found = Checksum.of(UnsafeRawBufferPointer(rebasing: contents[ImageHeader.byteCount...]))
    guard found == header.contentChecksum else { throw .checksum(found: found, expected: header.contentChecksum) }
  }

  /// The module in the image, which keeps the image.
  var module: ModuleBytes {
    ModuleBytes(UnsafeRawBufferPointer(rebasing: contents[header[.module]])) { [self] in withExtendedLifetime(self) {} }
  }

  // MARK: - Records

  var functionCount: Int { header[.functions].count / ImageFunction.byteCount }

  /// The record of a function, which there is: imported ones are not counted.
  func function(_ index: Int) -> ImageFunction {
    ImageFunction(bytes.base + header[.functions].lowerBound + index * ImageFunction.byteCount)
  }

  /// The code of a function that lies in the image, aligned; `nil` for any other.
  func code(_ function: ImageFunction) -> UnsafeRawPointer? {
    let code = header[.code]
    guard function.codeOffset % 8 == 0, code.contains(function.codeOffset), function.wordCount > 0,
      function.wordCount <= (code.upperBound - function.codeOffset) / 8, function.frameSlots <= Translator.maximumSlots
    else { return nil }
    return bytes.base + function.codeOffset
  }

  /// Where a function catches exceptions; `nil` where the record does not lead to a table.
  func exceptions(_ function: ImageFunction) -> ExceptionTable? {
    let part = header[.exceptions]
    guard function.exceptions >= 0 else { return ExceptionTable() }
    guard function.exceptions < part.count else { return nil }
    return ExceptionTable(UnsafeRawBufferPointer(rebasing: contents[(part.lowerBound + function.exceptions)..<part.upperBound]))
  }

  /// The code of a function, counted without imported ones, if the image has it.
  func entry(_ index: Int) -> Translations.Entry? {
    let function = function(index)
    guard let code = code(function), let exceptions = exceptions(function) else { return nil }
    return Translations.Entry(
      code: code, wordCount: function.wordCount, frameSlots: function.frameSlots, exceptions: exceptions)
  }

  /// What memories of the module begin with, by their indices.
  func initialPages(of module: ModuleStructure) throws(ImageError) -> [Int: MemoryPages] {
    let records = header[.runs]
    let pages = header[.pages]
    var runs: [Int: [ImageRun]] = [:]
    for offset in stride(from: records.lowerBound, to: records.upperBound, by: ImageRun.byteCount) {
      let run = ImageRun(bytes.base + offset)
      guard run.start % ImageRun.alignment == 0, run.offset % ImageRun.alignment == 0, run.count % ImageRun.alignment == 0,
        pages.contains(run.offset), run.count <= pages.upperBound - run.offset, module.defines(run)
      else { throw .damaged("a run of pages is out of bounds", offset: offset) }
      // In ascending order, as they are read.
      if let last = runs[run.memory]?.last, last.start + last.count > run.start {
        throw .damaged("runs of pages overlap", offset: offset)
      }
      runs[run.memory, default: []].append(run)
    }
    return runs.mapValues { runs in
      let contents = runs.map { run in
        MemoryPages.Run(start: run.start, bytes: UnsafeRawBufferPointer(start: bytes.base + run.offset, count: run.count))
      }
      let parts = runs.map { MemoryPages.Part(start: $0.start, offset: $0.offset, size: $0.count) }
      return MemoryPages(contents, parts, in: file, keeping: [self])
    }
  }
}

extension ModuleStructure {
  /// Whether the module defines a memory that is large enough for the run.
  fileprivate func defines(_ run: ImageRun) -> Bool {
    guard memories.indices.contains(run.memory), run.memory >= importedMemoryCount else { return false }
    let size = memories[run.memory].limits.minimum.multipliedReportingOverflow(by: 1 << UInt64(memories[run.memory].pageSizeLog2))
    return !size.overflow && UInt64(run.start) <= size.partialValue && UInt64(run.count) <= size.partialValue - UInt64(run.start)
  }
}
