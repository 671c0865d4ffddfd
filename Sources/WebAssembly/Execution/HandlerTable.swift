#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif
// The portable driver has the portable handlers, too: so the tests of both drivers execute all handlers.
#if canImport(WebAssemblySSSE3) && !WEBASSEMBLY_LOOP_DISPATCH
  internal import WebAssemblySSSE3
#endif

/// The handlers of all instructions, by opcode. For an opcode that no instruction has, it is a handler that traps.
enum HandlerTable {
  /// The handlers, eight bytes each, in the layout of a `DispatchTable`. Unsafe because it is a pointer: the memory is not
  /// changed after this, and never freed.
  nonisolated(unsafe) static let cells: UnsafeRawPointer = {
    let cellSize = ExecutionContext.handlerCellSize
    let cells = UnsafeMutableRawPointer.allocate(byteCount: count * cellSize, alignment: 64)
    func set(_ opcode: Int, _ handler: Handler) { (cells + opcode * cellSize).storeBytes(of: handler, as: Handler.self) }
    let none = control[Int(RegisterOpcode.unreachable.rawValue)]
    for opcode in 0..<count { set(opcode, none) }
    for part in parts {
      for (index, handler) in part.handlers.enumerated() { set(part.first + index, handler) }
    }
    #if canImport(WebAssemblySSSE3) && !WEBASSEMBLY_LOOP_DISPATCH
      for (opcode, handler) in SSSE3.handlers { set(opcode, handler) }
    #endif
    return UnsafeRawPointer(cells)
  }()

  /// The handler of an opcode.
  static func handler(of opcode: Int) -> Handler {
    cells.load(fromByteOffset: opcode * ExecutionContext.handlerCellSize, as: Handler.self)
  }
}
