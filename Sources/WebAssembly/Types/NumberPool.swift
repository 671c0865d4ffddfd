/// Numbers that are given out and given back: always the lowest that is free, so that as few as possible are ever in use.
struct NumberPool {
  /// A bit for each number: whether it is in use.
  private var words: [UInt64] = []
  /// No number below those of this word is free.
  private var firstWord = 0
  /// How many are in use.
  private(set) var count = 0

  /// Takes the lowest number that is free.
  mutating func take() -> Int {
    while firstWord < words.count, words[firstWord] == .max { firstWord += 1 }
    if firstWord == words.count { words.append(0) }
    let bit = (~words[firstWord]).trailingZeroBitCount
    words[firstWord] |= 1 << UInt64(bit)
    count += 1
    return firstWord * 64 + bit
  }

  /// Gives back a number that `take` has returned.
  mutating func giveBack(_ number: Int) {
    words[number / 64] &= ~(1 << UInt64(number % 64))
    firstWord = min(firstWord, number / 64)
    count -= 1
  }
}
