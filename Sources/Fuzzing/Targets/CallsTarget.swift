import WebAssembly
import WebAssemblySystemInterface

/// System calls with arguments that no compiler would pass, and a memory full of such lists.
struct CallsTarget: FuzzTarget {
  static let name = "calls"
  static let summary = "system calls with hostile pointers and sizes"

  private let seed: UInt64
  private let engine = Engine()
  private let module: Module?
  private var guest: SystemGuest?
  private var succeeded: UInt64 = 0
  private var refused: UInt64 = 0
  private var trapped: UInt64 = 0

  init(_ options: FuzzOptions) {
    seed = options.seed
    module = try? Module(engine, SystemGuest.moduleBytes)
  }

  private func call(_ number: UInt64) -> SystemCall {
    var random = Randomness(seed: seed, input: number)
    return SystemCall(&random)
  }

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) { ("txt", Array("\(call(number))\n".utf8)) }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    // A guest of its own from time to time: some calls change descriptors.
    if guest == nil || number % 64 == 0 { guest = module.flatMap { SystemGuest($0) } }
    guard let guest else { return FuzzFailure(message: "the calling module cannot be instantiated") }
    let call = call(number)
    guest.fill(call.contents)
    let before = guest.bytes
    let ending = guest.perform(call)
    switch ending {
    case .errno(0): succeeded += 1
    case .errno: refused += 1
    case .trapped: trapped += 1
    }
    guard let fault = call.fault(ending, before: before, after: guest.bytes) else { return nil }
    self.guest = nil
    return FuzzFailure(message: "\(call): \(fault)", files: [("bin", before)])
  }

  var statistics: [(name: String, value: UInt64)] {
    [("succeeded", succeeded), ("refused", refused), ("trapped", trapped)]
  }
}
