import WasmCommand
import WebAssembly

/// What it costs that a guest can be stopped: kernels on engines that check for interruption or count fuel, relative to one
/// that does neither.
struct Checks {
  static let all = ["calls", "loop", "sieve", "matmul", "switch"]

  let kernels: [String]
  let repetitions: Int

  func figures() throws(CommandError) -> [Report.Figure] {
    var interruptible = Engine.Configuration()
    interruptible.isInterruptible = true
    var fuelled = Engine.Configuration()
    fuelled.consumesFuel = true
    let configurations = [Engine.Configuration(), interruptible, fuelled]
    var ratios: [[Double]] = [[], []]
    for kernel in kernels {
      let times = try reporting(kernel) { try leastTimes(kernel, configurations) }
      for index in ratios.indices { ratios[index].append(times[index + 1] / times[0]) }
    }
    return zip(["checks for interruption", "fuel"], ratios).map { name, ratios in
      Report.Figure(name: "\(name), geometric mean of \(ratios.count)", value: ratios.geometricMean ?? 0, unit: "×")
    }
  }

  /// The least processor time of a kernel under each configuration, which take turns.
  private func leastTimes(_ kernel: String, _ configurations: [Engine.Configuration]) throws -> [Double] {
    var least = configurations.map { _ in Double.infinity }
    for _ in 0..<repetitions {
      for (index, configuration) in configurations.enumerated() {
        let instance = try Instance.kernel(kernel, configuration)
        least[index] = min(least[index], try processorTime { _ = try instance.runKernel() })
      }
    }
    return least
  }
}
