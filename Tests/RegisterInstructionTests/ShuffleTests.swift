@testable import InstructionGenerator
import Testing
@testable import WebAssembly

/// The translator makes other instructions of many shuffles, with the same result.
struct ShuffleTests {
  private static let names = Dictionary(
    uniqueKeysWithValues: InstructionTests.set.entries.map { ($0.number, $0.instruction.steps[0].operation.name) })

  /// Places that some instruction takes bytes from, and such that nearly are: lanes of each width that are side by side,
  /// interleaved, or every other one, of both operands or of one.
  private static let places: [[UInt64]] = {
    var all: [[UInt64]] = []
    for start in UInt64(0)..<32 { all.append((0..<16).map { (start + $0) % 32 }) }
    for width in [UInt64(1), 2, 4, 8] {
      let count = 16 / width
      let lanes: [[UInt64]] = [
        (0..<count).map { $0 / 2 + $0 % 2 * count }, (0..<count).map { count / 2 + $0 / 2 + $0 % 2 * count },
        (0..<count).map { $0 * 2 }, (0..<count).map { $0 * 2 + 1 }, (0..<count).map { _ in count - 1 }, (0..<count).reversed(),
      ]
      for lanes in lanes { all.append(lanes.flatMap { lane in (0..<width).map { lane * width + $0 } }) }
    }
    // With the operands exchanged, and all bytes of one of them.
    all += all.map { $0.map { $0 ^ 16 } } + all.map { $0.map { $0 % 16 } } + all.map { $0.map { $0 % 16 + 16 } }
    var random = Random(seed: 1)
    for _ in 0..<200 {
      all.append((0..<16).map { _ in UInt64(random.next(32)) })
      all.append((0..<4).flatMap { _ in (0..<4).map { [lane = UInt64(random.next(8))] in lane * 4 + $0 } })
      var nearly = random.pick(all)
      nearly[random.next(16)] = UInt64(random.next(32))
      all.append(nearly)
    }
    return all
  }()

  @Test func formsDoWhatShufflesDo() throws {
    var random = Random(seed: 2)
    var used: Set<String> = []
    for places in Self.places {
      for isOne in [false, true] {
        for repeatable in isOne ? 3..<4 : 0..<4 {
          let (firstIsRepeatable, secondIsRepeatable) = (repeatable & 1 == 1, repeatable & 2 == 2)
          let a = PlainVector(low: random.bits(), high: random.bits())
          let operands = [a, isOne ? a : PlainVector(low: random.bits(), high: random.bits())]
          let mask = PlainVector(lanes: places, width: 8)
          let form = ShuffleForm(low: mask.low, high: mask.high, firstIsRepeatable, secondIsRepeatable, isOne: isOne)
          let name = try #require(Self.names[Int(form.opcode.rawValue)])
          used.insert(name)
          let immediates: [PlainVector] =
            switch form.immediate {
            case .none: []
            case .short(let number): [PlainVector(low: UInt64(number))]
            case .word(let number): [PlainVector(low: UInt64(number))]
            case .vector(let low, let high): [PlainVector(low: low, high: high)]
            }
          let actual = try VectorMeaning.result(of: name, [operands[form.first], operands[form.second]] + immediates).value
          let expected = try VectorMeaning.result(of: "i8x16.shuffle", operands + [mask]).value
          #expect(actual == expected, "\(places) by \(name)")
          // Only what is repeatable is read twice.
          if !isOne, form.first == form.second { #expect(form.first == 0 ? firstIsRepeatable : secondIsRepeatable) }
        }
      }
    }
    #expect(used.count == 18, "\(used.sorted())")
  }
}
