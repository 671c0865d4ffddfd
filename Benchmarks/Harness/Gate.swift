import WasmCommand
import WebAssembly

/// Keeps the engine from becoming slower unnoticed, on whatever machine: a kernel may take so many times the processor time
/// of the same loop in Swift, and no more.
struct Gate: Sendable {
  let kernel: String
  let native: @Sendable () -> UInt64
  /// How many times the native loop's processor time the kernel may take: half as much again as was measured.
  let bound: Double

  static let all = [
    Gate(kernel: "calls", native: NativeKernels.calls, bound: 16),
    Gate(kernel: "loop", native: NativeKernels.loop, bound: 7),
    Gate(kernel: "sieve", native: NativeKernels.sieve, bound: 12),
    Gate(kernel: "matmul", native: NativeKernels.matmul, bound: 7.5),
  ]

  /// How often each is run; the least counts.
  private static let repetitions = 3

  /// Measures all of them, prints a line each, and returns 1 where one is beyond its bound, else 0.
  static func run() throws(CommandError) -> Int32 {
    var status: Int32 = 0
    for gate in all {
      let ratio = try reporting(gate.kernel) { try gate.ratio() }
      let isWithin = ratio <= gate.bound
      let verdict = isWithin ? "" : ": TOO SLOW"
      print("\(gate.kernel): \(ratio.text(2)) times the native loop, at most \(gate.bound.text(1))\(verdict)")
      if !isWithin { status = 1 }
    }
    return status
  }

  /// How many times the native loop's processor time the kernel takes. The two take turns.
  private func ratio() throws -> Double {
    var (guestTime, nativeTime) = (Double.infinity, Double.infinity)
    let instance = try Instance.kernel(kernel)
    for _ in 0..<Self.repetitions {
      var results: (guest: UInt64, native: UInt64) = (0, 0)
      nativeTime = min(nativeTime, processorTime { results.native = native() })
      guestTime = min(guestTime, try processorTime { results.guest = try instance.runKernel() })
      guard results.guest == results.native else {
        throw CommandError("the guest returns \(results.guest), the native loop \(results.native)")
      }
    }
    return guestTime / nativeTime
  }
}
