#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension SnapshotWriter {
  /// Writes an execution that is put aside: its frames, from the outermost on, each by its function and the place in that, and the words
  /// on the stack. Addresses are not written: where each frame is follows from the call in the frame before.
  mutating func write(_ execution: Execution) throws(SnapshotError) {
    let activation = execution.activation
    bytes.unsigned(execution.function.record.pointee.number)
    bytes.count(execution.stackSize)
    bytes.unsigned(execution.keptFuel)
    bytes.unsigned(execution.fuelDebt)
    var frames = frames(of: activation)
    // The host function that the host has called itself is called again.
    if activation.context.pc == CodeStub.finish { frames = [] }
    bytes.count(frames.count)
    for frame in frames.reversed() {
      bytes.count(frame.instance.pointee.number)
      bytes.count(frame.place.function)
      bytes.count(frame.word)
      bytes.byte(frame.isForeign ? 1 : 0)
    }
    let layout = FrameLayout(execution.function.type)
    let end = frames.first.map { $0.sp + $0.place.frameSlots * 8 } ?? activation.base + layout.header * 8
    let count = (end - activation.base) / 8
    var words = (0..<count).map { activation.base.load(fromByteOffset: $0 * 8, as: UInt64.self) }
    // What the frames are linked by are addresses of this process.
    for frame in frames {
      let slot = (frame.sp - activation.base) / 8
      let header = slot + Int(frame.instance.pointee.functions[frame.place.function].headerOffset) / 8
      for slot in header..<(header + FrameLayout.headerSlots) { words[slot] = 0 }
      if frame.isForeign { for slot in (slot - Interpreter.trampolineSlots)..<slot { words[slot] = 0 } }
    }
    bytes.count(count)
    for word in words { bytes.word64(word) }
    let accumulators = activation.context.accumulators
    bytes.word64(accumulators.integer)
    bytes.word64(accumulators.double.bitPattern)
    bytes.word32(accumulators.single.bitPattern)
    bytes.word64(accumulators.vectorLow.bitPattern)
    bytes.word64(accumulators.vectorHigh.bitPattern)
    bytes.count(activation.bulkProgress)
    // The host function that the guest waits for, which is called again: not the whole instruction, of which a part is done.
    if !frames.isEmpty, let call = execution.hostCall {
      bytes.byte(1)
      bytes.unsigned(call.function._withUnsafeGuaranteedRef { $0.record.pointee.number })
    } else {
      bytes.byte(0)
    }
  }

  private struct Frame {
    let instance: UnsafeMutablePointer<InstanceRecord>
    let place: CodeIndex.Place
    /// The word of the instruction that is next in it.
    let word: Int
    let sp: Slots
    /// Whether a trampoline is below it.
    let isForeign: Bool
  }

  /// The frames of an activation, innermost first.
  private func frames(of activation: Activation) -> [Frame] {
    var frames: [Frame] = []
    store.walkStack(from: activation.context) { frame in
      let header = frame.sp + Int(frame.instance.pointee.functions[frame.place.function].headerOffset)
      frames.append(
        Frame(
          instance: frame.instance, place: frame.place,
          // The innermost is at its next instruction; of the others, the word is the last of the call.
          word: frames.isEmpty ? frame.word : frame.word + 1, sp: frame.sp,
          isForeign: header.load(as: Code.self) == CodeStub.returnForeign))
      return true
    }
    return frames
  }
}
