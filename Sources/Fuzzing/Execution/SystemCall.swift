import WebAssembly
import WebAssemblySystemInterface

/// A system call: its arguments, and what is in memory when it is made.
struct SystemCall: CustomStringConvertible {
  let name: String
  let arguments: [UInt64]
  /// Runs of bytes, and where they are.
  let contents: [(address: Int, bytes: [UInt8])]

  enum Ending: Hashable {
    case errno(UInt16)
    case trapped(Trap.Reason)
  }

  init(_ random: inout Randomness) {
    let function = random.pick(SystemGuest.functions)
    name = function.name
    arguments = function.parameters.enumerated().map { position, type in
      position == 0 && Self.takesDescriptor(function.name) ? UInt64(random.below(6)) : Self.argument(type, &random)
    }
    var contents: [(address: Int, bytes: [UInt8])] = []
    for argument in arguments where random.oneIn(3) || argument < 65_536 {
      let address = Int(argument & 0xFFFF)
      var bytes: [UInt8] = []
      for _ in 0..<random.number(in: 1...16) {
        let word = UInt32(truncatingIfNeeded: Self.argument(.i32, &random))
        bytes += (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32($0 * 8)) }
      }
      contents.append((address, Array(bytes.prefix(SystemGuest.memorySize - address))))
    }
    self.contents = contents
  }

  private static func takesDescriptor(_ name: String) -> Bool {
    name != "path_symlink" && ["fd_", "path_", "sock_"].contains(where: name.hasPrefix)
  }

  /// A pointer, a size or a descriptor; mostly at a border.
  private static func argument(_ type: ValueType, _ random: inout Randomness) -> UInt64 {
    let number: UInt64 =
      switch random.below(8) {
      case 0, 1: UInt64(random.below(8))
      case 2, 3: UInt64(random.below(16_384)) * 4
      case 4: 65_536 &- UInt64(random.below(70))
      case 5: UInt64(random.below(65_536))
      case 6: (1 << UInt64(random.below(64))) &- UInt64(random.below(9))
      default: random.next()
      }
    return type == .i32 ? number & 0xFFFF_FFFF : number
  }

  var description: String { "\(name)(" + arguments.map { "0x" + String($0, radix: 16) }.joined(separator: ", ") + ")" }

  /// What is wrong about how the call ended, or about what it has written.
  func fault(_ ending: Ending, before: [UInt8], after: [UInt8]) -> String? {
    guard before.count == after.count else { return "the memory has another size" }
    if case .errno(let number) = ending, number > 76 { return "returned \(number), which is no error number" }
    if case .errno(0) = ending {
      guard let written = writtenRanges(before) else { return nil }
      var expected = before
      for range in written { expected.replaceSubrange(range, with: after[range]) }
      return expected == after ? nil : "wrote where it should not"
    }
    // What fails has done nothing, not even half.
    return before == after ? nil : "failed, but has changed the memory: \(ending)"
  }

  /// What a call that succeeds may write; `nil` where that depends on too much.
  private func writtenRanges(_ memory: [UInt8]) -> [Range<Int>]? {
    func range(_ argument: Int, _ size: UInt64) -> Range<Int> {
      let start = min(arguments[argument], UInt64(memory.count))
      return Int(start)..<Int(min(start + size, UInt64(memory.count)))
    }
    func word(_ address: UInt64) -> UInt64 {
      guard address <= UInt64(memory.count - 4) else { return 0 }
      return (0..<4).reduce(0) { $0 | UInt64(memory[Int(address) + $1]) << UInt64($1 * 8) }
    }
    func buffers() -> [Range<Int>] {
      (0..<min(arguments[2], 1024)).map { index in
        let place = arguments[1] + index * 8
        let start = min(word(place), UInt64(memory.count))
        return Int(start)..<Int(min(start + word(place + 4), UInt64(memory.count)))
      }
    }
    switch name {
    case "args_sizes_get", "environ_sizes_get": return [range(0, 4), range(1, 4)]
    case "args_get": return [range(0, 8), range(1, 17)]
    case "environ_get": return [range(0, 4), range(1, 11)]
    case "clock_res_get": return [range(1, 8)]
    case "clock_time_get": return [range(2, 8)]
    case "random_get": return [range(0, arguments[1])]
    case "fd_fdstat_get": return [range(1, 24)]
    case "fd_filestat_get": return [range(1, 64)]
    case "fd_write": return [range(3, 4)]
    case "fd_read": return buffers() + [range(3, 4)]
    case "fd_pread": return buffers() + [range(4, 4)]
    case "fd_pwrite": return [range(4, 4)]
    case "fd_readdir": return [range(1, arguments[2]), range(4, 4)]
    case "fd_prestat_get": return [range(1, 8)]
    case "fd_prestat_dir_name": return [range(1, arguments[2])]
    case "fd_seek": return [range(3, 8)]
    case "fd_tell": return [range(1, 8)]
    case "path_filestat_get": return [range(4, 64)]
    case "path_open": return [range(8, 4)]
    case "path_readlink": return [range(3, arguments[4]), range(5, 4)]
    case "poll_oneoff": return [range(1, arguments[2] * 32), range(3, 4)]
    default: return []
    }
  }
}
