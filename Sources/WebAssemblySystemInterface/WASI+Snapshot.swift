import WebAssembly

extension WASI: SnapshotParticipant {
  /// The state: which of the descriptors that the guest was given it still has, under which number, and what it has set on them.
  ///
  /// What streams, clocks and random numbers give a restored guest depends on the interface that it is given then.
  ///
  /// - Throws: `SnapshotError.participant` where the guest has opened something: which descriptor it is.
  public func snapshotState() throws(SnapshotError) -> [UInt8] {
    var writer = ByteWriter()
    do throws(DescriptorStateError) {
      let states = try descriptors.state()
      writer.count(states.count)
      for state in states {
        writer.count(state.map { $0.place + 1 } ?? 0)
        guard let state else { continue }
        writer.unsigned(UInt64(state.flags))
        writer.unsigned(UInt64(state.rights))
        writer.unsigned(UInt64(state.inheritingRights))
        writer.unsigned(state.position)
      }
    } catch { throw .participant(name: snapshotName, error.what) }
    return writer.bytes
  }

  /// Makes the guest's descriptors what they were. The interface must be given as many directories and sockets as the guest had.
  public func restoreState(_ state: [UInt8]) throws(SnapshotError) {
    var states: [DescriptorState?] = []
    do throws(DecodingError) {
      var reader = ByteReader(bytes: ModuleBytes(state), range: 0..<state.count, context: "descriptors")
      for _ in 0..<(try reader.u32()) {
        let place = Int(clamping: try reader.u64())
        guard place > 0 else {
          states.append(nil)
          continue
        }
        states.append(
          DescriptorState(
            place: place - 1, flags: .init(truncatingIfNeeded: try reader.u64()), rights: .init(truncatingIfNeeded: try reader.u64()),
            inheritingRights: .init(truncatingIfNeeded: try reader.u64()), position: try reader.u64()))
      }
    } catch { throw .participant(name: snapshotName, "the state of the descriptors is damaged") }
    do throws(DescriptorStateError) { try descriptors.restore(states) } catch {
      throw .participant(name: snapshotName, error.what)
    }
  }
}
