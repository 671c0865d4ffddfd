#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Reads a snapshot, which anybody may have written: nothing in it is believed before it was compared with the modules.
struct SnapshotReader {
  private var reader: ByteReader
  private let header: SnapshotHeader

  fileprivate init(_ bytes: UnsafeRawBufferPointer, _ header: SnapshotHeader) {
    self.header = header
    let end = SnapshotHeader.byteCount + Int(header.recordSize)
    reader = ByteReader(bytes: ModuleBytes(bytes), range: SnapshotHeader.byteCount..<end, context: "snapshot")
  }

  // MARK: - Values

  func damaged(_ what: String) -> SnapshotError { .damaged(what, offset: reader.position) }

  private mutating func read<Value>(_ body: (inout ByteReader) throws(DecodingError) -> Value) throws(SnapshotError) -> Value {
    do throws(DecodingError) { return try body(&reader) } catch { throw .damaged(error.reason.description, offset: error.offset) }
  }

  mutating func byte() throws(SnapshotError) -> UInt8 { try read { (reader) throws(DecodingError) in try reader.byte() } }
  mutating func unsigned() throws(SnapshotError) -> UInt64 { try read { (reader) throws(DecodingError) in try reader.u64() } }
  mutating func word64() throws(SnapshotError) -> UInt64 {
    try read { (reader) throws(DecodingError) in try reader.littleEndian(UInt64.self) }
  }
  mutating func word32() throws(SnapshotError) -> UInt32 {
    try read { (reader) throws(DecodingError) in try reader.littleEndian(UInt32.self) }
  }
  mutating func name() throws(SnapshotError) -> String { try read { (reader) throws(DecodingError) in try reader.name() } }

  /// A number below `end`.
  mutating func number(below end: Int, _ what: StaticString) throws(SnapshotError) -> Int {
    let number = try unsigned()
    guard number < UInt64(clamping: end) else { throw damaged("there is no such \(what)") }
    return Int(number)
  }

  /// How many there are of something that takes a byte each at least.
  mutating func count() throws(SnapshotError) -> Int { try read { (reader) throws(DecodingError) in try reader.length() } }

  mutating func bytes() throws(SnapshotError) -> [UInt8] {
    let count = try count()
    return try read { (reader) throws(DecodingError) in
      let start = reader.position
      try reader.skip(count)
      return Array(UnsafeRawBufferPointer(start: reader.base + start, count: count))
    }
  }

  // MARK: - Types, of objects of the host's

  mutating func memoryType(_ features: Features) throws(SnapshotError) -> MemoryType {
    try read { (reader) throws(DecodingError) in try reader.memoryType(features) }
  }

  mutating func tableType(_ features: Features) throws(SnapshotError) -> TableType {
    let type = try read { (reader) throws(DecodingError) in try reader.tableType(features) }
    try requirePlain(type.element)
    return type
  }

  mutating func globalType(_ features: Features) throws(SnapshotError) -> GlobalType {
    let type = try read { (reader) throws(DecodingError) in try reader.globalType(features) }
    try requirePlain(type.valueType)
    return type
  }

  mutating func valueType(_ features: Features) throws(SnapshotError) -> ValueType {
    let type = try read { (reader) throws(DecodingError) in try reader.valueType(features) }
    try requirePlain(type)
    return type
  }

  private func requirePlain(_ type: ValueType) throws(SnapshotError) {
    guard type.heapType?.typeIndex == nil else { throw damaged("an object of the host's has a type of a module") }
  }

  // MARK: - Pages

  /// Copies the pages to the memories of a store. What is beyond the end of a memory, which was larger then, is left out.
  mutating func copyPages(to store: Store) throws(SnapshotError) {
    reader.position = SnapshotHeader.byteCount + Int(header.placeOffset)
    var offset = SnapshotHeader.byteCount + Int(header.recordSize)
    let end = offset + Int(header.pageSize)
    let memoryCount = try count()
    guard memoryCount <= store.memories.count else { throw damaged("pages of a memory that there is not") }
    for memory in store.memories.prefix(memoryCount) {
      let size = memory.record.pointee.byteCount
      for _ in 0..<(try count()) {
        let (start, count) = (try unsigned(), try unsigned())
        guard count <= UInt64(end - offset) else { throw damaged("pages are missing") }
        let inside = start < size ? min(count, size - start) : 0
        if inside > 0 {
          SystemMemory.prepareToFill(memory.record.pointee.base + Int(start), Int(inside))
          UnsafeMutableRawBufferPointer(start: memory.record.pointee.base + Int(start), count: Int(inside))
            .copyMemory(from: UnsafeRawBufferPointer(start: reader.base + offset, count: Int(inside)))
        }
        offset += Int(count)
      }
    }
    guard reader.isAtEnd, offset == end else { throw damaged("there is more than there should be") }
  }
}

extension Snapshot {
  /// Calls `body` with what reads the snapshot.
  func withReader<Result>(_ body: (inout SnapshotReader) throws(SnapshotError) -> Result) throws(SnapshotError) -> Result {
    let result = bytes.withUnsafeBytes { bytes -> Swift.Result<Result, SnapshotError> in
      var reader = SnapshotReader(bytes, header)
      do throws(SnapshotError) { return .success(try body(&reader)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}
