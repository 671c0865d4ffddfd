/// Damages texts: words, strings and parentheses are taken away, doubled, moved or replaced, and now and then characters.
struct TextMutator {
  var random: Randomness
  /// The texts of which parts are taken, in tokens.
  private let pool: [[Token]]

  typealias Token = ArraySlice<UInt8>

  /// - Parameter pool: the texts in tokens: see `tokens`.
  init(_ random: Randomness, pool: [[Token]]) {
    self.random = random
    self.pool = pool
  }

  /// A damaged copy of one of the texts.
  mutating func text() -> [UInt8] {
    var tokens = random.pick(pool)
    for _ in 0..<random.pick([1, 1, 1, 2, 3]) { mutate(&tokens) }
    var text: [UInt8] = []
    for token in tokens {
      text += token
      text.append(UInt8(ascii: " "))
    }
    if random.oneIn(8) { mutateCharacters(&text) }
    return text
  }

  private mutating func mutate(_ tokens: inout [Token]) {
    guard !tokens.isEmpty else { return }
    let place = random.below(tokens.count)
    let group = Self.group(tokens, at: place)
    switch random.below(10) {
    case 0: tokens.remove(at: place)
    case 1: tokens.insert(tokens[place], at: place)
    case 2: tokens.swapAt(place, random.below(tokens.count))
    case 3, 4: tokens[place] = random.pick(Self.vocabulary)[...]
    case 5: tokens.insert(random.pick(Self.vocabulary)[...], at: place)
    case 6: tokens.removeSubrange(group)
    case 7: tokens.insert(contentsOf: tokens[group], at: random.below(tokens.count + 1))
    case 8:
      let other = random.pick(pool)
      guard !other.isEmpty else { return }
      tokens.replaceSubrange(group, with: other[Self.group(other, at: random.below(other.count))])
    default:
      let other = random.pick(pool)
      guard !other.isEmpty else { return }
      tokens[place] = random.pick(other)
    }
  }

  private mutating func mutateCharacters(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let place = random.below(text.count)
    switch random.below(5) {
    case 0: text.remove(at: place)
    case 1: text[place] = UInt8(truncatingIfNeeded: random.next())
    case 2: text.insert(random.pick(Array("()\"$;@0x-_.\\u{=e:a\n\0".utf8)), at: place)
    case 3: text.removeSubrange(place..<min(text.count, place + random.number(in: 1...20)))
    default: text[place] = random.pick(Array("()\"$;@0x-_.\\u{=e:a\n\0".utf8))
    }
  }

  /// The tokens from a place to its parenthesis, if it is one that opens; else the token alone.
  private static func group(_ tokens: [Token], at place: Int) -> Range<Int> {
    var open = 0
    for index in place..<tokens.count {
      if tokens[index].first == UInt8(ascii: "(") { open += 1 }
      if tokens[index].first == UInt8(ascii: ")") { open -= 1 }
      if open <= 0 { return place..<index + 1 }
    }
    return place..<place + 1
  }

  /// Words that a text may have in unexpected places.
  private static let vocabulary: [[UInt8]] = [
    "(", ")", "module", "func", "param", "result", "local", "type", "rec", "sub", "final", "struct", "array", "field", "mut",
    "ref", "null", "i32", "i64", "f32", "f64", "v128", "i8", "funcref", "externref", "anyref", "(ref null 0)", "(ref $x)",
    "import", "export", "memory", "table", "global", "elem", "data", "start", "tag", "declare", "item", "offset", "align=0",
    "align=3", "align=8", "offset=1", "offset=4294967296", "offset=18446744073709551615", "shared", "block", "loop", "if",
    "then", "else", "end", "try", "do", "catch_all", "delegate", "rethrow", "br_table",
    "call_indirect", "i32.const", "i64.const", "f32.const", "f64.const", "v128.const",
    "i32x4", "f64x2", "i8x16.shuffle", "select", "local.get", "try_table", "catch", "catch_all_ref", "memory.copy",
    "table.init", "ref.null", "ref.func", "br_on_cast", "struct.new", "$", "$x", "$\"a b\"", "\"\"", "\"\\ff\"",
    "\"\\u{10ffff}\"", "\"\\00asm\\01\\00\\00\\00\"", "0", "-1", "+1", "4294967295", "4294967296", "-2147483649", "0x1_0",
    "1__0", "18446744073709551616", "nan", "-nan:0x1", "nan:0x800000", "inf", "0x1p-1075", "0x1.fffffffffffffp1023", "1e400",
    "1e-400", ";;", "(;", ";)", "(@custom \"c\" \"x\")", "(@name \"n\")", "(@metadata.code.branch_hint \"\\00\")", "quote",
    "binary", "definition", "instance", "assert_return", "assert_trap", "assert_invalid", "assert_malformed", "invoke",
    "get", "register", "nan:canonical", "ref.extern", "ref.host", "either", "i31", "any", "exn", "pagesize", "page_size",
    "1.5", "0x1.8p3", "0xffffffff",
  ].map { Array($0.utf8) }

  /// The words, strings and parentheses of a text; comments are left out.
  static func tokens(_ text: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var position = 0
    while position < text.count {
      let start = position
      switch text[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        position += 1
        continue
      case UInt8(ascii: "(") where position + 1 < text.count && text[position + 1] == UInt8(ascii: ";"):
        position += 2
        while position < text.count, text[position] != UInt8(ascii: ")") || text[position - 1] != UInt8(ascii: ";") {
          position += 1
        }
        position = min(position + 1, text.count)
        continue
      case UInt8(ascii: "("), UInt8(ascii: ")"): position += 1
      case UInt8(ascii: "\""):
        position += 1
        while position < text.count, text[position] != UInt8(ascii: "\"") {
          position += text[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        position = min(position + 1, text.count)
      case UInt8(ascii: ";"):
        while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
        continue
      default:
        while position < text.count, !" \n\t\r()\"".utf8.contains(text[position]) { position += 1 }
      }
      tokens.append(text[start..<position])
    }
    return tokens
  }
}
