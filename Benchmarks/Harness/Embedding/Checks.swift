import WasmCommand
import WebAssembly

/// What it costs that a guest can be stopped: kernels on engines whose guests can be interrupted or consume fuel, relative to
/// one where they do neither.
struct Checks {
  static let all = ["calls", "loop", "sieve", "matmul", "switch"]

  let kernels: [String]
  let repetitions: Int

  func figures() throws(CommandError) -> [Report.Figure] {
    var plain = Engine.Configuration()
    plain.isInterruptible = false
    var fuelled = plain
    fuelled.consumesFuel = true
    let configurations = [plain, Engine.Configuration(), fuelled]
    var ratios: [[Double]] = [[], []]
    for kernel in kernels {
      let times = try reporting(kernel) { try leastTimes(kernel, configurations) }
      for index in ratios.indices { ratios[index].append(times[index + 1] / times[0]) }
    }
    return zip(["being interruptible", "fuel"], ratios).map { name, ratios in
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
