// Checks whether texts are UTF-8: with vectors by looking up nibbles (Keiser and Lemire, "Validating UTF-8 in less than one
// instruction per byte", 2020), else character by character. Both pass over ASCII in blocks.

#include "simd.h"

enum { text_size = 1 << 18, slice_size = 1 << 8, rounds = 200, damage_count = 4000 };

static uint8_t text[text_size];

#if defined(__wasm_simd128__)

// What can be wrong with two bytes, a bit each.
enum {
  too_short = 1 << 0, // a leading byte, and no continuation
  too_long = 1 << 1, // ASCII, and a continuation
  overlong_3 = 1 << 2,
  too_large = 1 << 3,
  surrogate = 1 << 4,
  overlong_2 = 1 << 5,
  too_large_1000 = 1 << 6,
  overlong_4 = 1 << 6,
  two_continuations = 1 << 7, // which is right where a character has three or four bytes
  any_low = too_short | too_long | two_continuations,
};

struct check {
  v128_t errors;
  v128_t previous;
  // Not zero where the bytes before end within a character.
  v128_t incomplete;
};

static inline v128_t pair_errors(v128_t input, v128_t before) {
  v128_t first_high = wasm_i8x16_swizzle(
    wasm_u8x16_const(too_long, too_long, too_long, too_long, too_long, too_long, too_long, too_long, two_continuations,
      two_continuations, two_continuations, two_continuations, too_short | overlong_2, too_short,
      too_short | overlong_3 | surrogate, too_short | too_large | too_large_1000 | overlong_4),
    wasm_u8x16_shr(before, 4));
  v128_t first_low = wasm_i8x16_swizzle(
    wasm_u8x16_const(any_low | overlong_3 | overlong_2 | overlong_4, any_low | overlong_2, any_low, any_low,
      any_low | too_large, any_low | too_large | too_large_1000, any_low | too_large | too_large_1000,
      any_low | too_large | too_large_1000, any_low | too_large | too_large_1000, any_low | too_large | too_large_1000,
      any_low | too_large | too_large_1000, any_low | too_large | too_large_1000, any_low | too_large | too_large_1000,
      any_low | too_large | too_large_1000 | surrogate, any_low | too_large | too_large_1000,
      any_low | too_large | too_large_1000),
    wasm_v128_and(before, wasm_i8x16_const_splat(15)));
  v128_t second_high = wasm_i8x16_swizzle(
    wasm_u8x16_const(too_short, too_short, too_short, too_short, too_short, too_short, too_short, too_short,
      too_long | overlong_2 | two_continuations | overlong_3 | too_large_1000 | overlong_4,
      too_long | overlong_2 | two_continuations | overlong_3 | too_large,
      too_long | overlong_2 | two_continuations | surrogate | too_large,
      too_long | overlong_2 | two_continuations | surrogate | too_large, too_short, too_short, too_short, too_short),
    wasm_u8x16_shr(input, 4));
  return wasm_v128_and(wasm_v128_and(first_high, first_low), second_high);
}

static inline void check_vector(struct check *check, v128_t input) {
  v128_t previous = check->previous;
  v128_t before_1 = wasm_i8x16_shuffle(previous, input, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
  v128_t before_2 = wasm_i8x16_shuffle(previous, input, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
  v128_t before_3 = wasm_i8x16_shuffle(previous, input, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28);
  // Bit 7 is set in the third byte of three and of four, and in the fourth of four.
  v128_t third = wasm_u8x16_sub_sat(before_2, wasm_u8x16_const_splat(0xe0 - 0x80));
  v128_t fourth = wasm_u8x16_sub_sat(before_3, wasm_u8x16_const_splat(0xf0 - 0x80));
  v128_t continued = wasm_v128_and(wasm_v128_or(third, fourth), wasm_u8x16_const_splat(0x80));
  check->errors = wasm_v128_or(check->errors, wasm_v128_xor(pair_errors(input, before_1), continued));
  check->previous = input;
}

static inline void check_block(struct check *check, const uint8_t *bytes) {
  v128_t vectors[4];
  for (int index = 0; index < 4; index++) vectors[index] = wasm_v128_load(bytes + 16 * index);
  v128_t all = wasm_v128_or(wasm_v128_or(vectors[0], vectors[1]), wasm_v128_or(vectors[2], vectors[3]));
  if (wasm_i8x16_bitmask(all) == 0) {
    check->errors = wasm_v128_or(check->errors, check->incomplete);
    check->previous = vectors[3];
    check->incomplete = wasm_i8x16_const_splat(0);
    return;
  }
  for (int index = 0; index < 4; index++) check_vector(check, vectors[index]);
  check->incomplete = wasm_u8x16_sub_sat(vectors[3],
    wasm_u8x16_const(255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0xf0 - 1, 0xe0 - 1, 0xc0 - 1));
}

static bool is_utf8(const uint8_t *bytes, size_t size) {
  struct check check = {wasm_i8x16_const_splat(0), wasm_i8x16_const_splat(0), wasm_i8x16_const_splat(0)};
  const uint8_t *end = bytes + size;
  for (; end - bytes >= 64; bytes += 64) check_block(&check, bytes);
  uint8_t last[64] = {0};
  memcpy(last, bytes, (size_t)(end - bytes));
  check_block(&check, last);
  return !wasm_v128_any_true(check.errors);
}

#else

static inline bool continues(uint8_t byte) { return (byte & 0xc0) == 0x80; }

static bool is_utf8(const uint8_t *bytes, size_t size) {
  const uint8_t *end = bytes + size;
  while (bytes < end) {
    if (end - bytes >= 16) {
      uint64_t words[2];
      memcpy(words, bytes, sizeof words);
      if (((words[0] | words[1]) & 0x8080808080808080) == 0) {
        bytes += 16;
        continue;
      }
    }
    uint8_t byte = *bytes;
    while (byte < 0x80) {
      if (++bytes == end) return true;
      byte = *bytes;
    }
    ptrdiff_t left = end - bytes;
    if (byte < 0xc2) return false;
    if (byte < 0xe0) {
      if (left < 2 || !continues(bytes[1])) return false;
      bytes += 2;
    } else if (byte < 0xf0) {
      if (left < 3 || !continues(bytes[1]) || !continues(bytes[2])) return false;
      if (byte == 0xe0 && bytes[1] < 0xa0) return false;
      if (byte == 0xed && bytes[1] > 0x9f) return false;
      bytes += 3;
    } else {
      if (byte > 0xf4 || left < 4) return false;
      if (!continues(bytes[1]) || !continues(bytes[2]) || !continues(bytes[3])) return false;
      if (byte == 0xf0 && bytes[1] < 0x90) return false;
      if (byte == 0xf4 && bytes[1] > 0x8f) return false;
      bytes += 4;
    }
  }
  return true;
}

#endif

static const char *const sentences[] = {
  "It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife. ",
  "Habe nun, ach! Philosophie, Juristerei und Medizin, und leider auch Theologie durchaus studiert, mit heißem Bemühn. ",
  "Longtemps, je me suis couché de bonne heure. Parfois, à peine ma bougie éteinte, mes yeux se fermaient si vite. ",
  "Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива по-своему. ",
  "Ἄνδρα μοι ἔννεπε, Μοῦσα, πολύτροπον, ὃς μάλα πολλὰ πλάγχθη, ἐπεὶ Τροίης ἱερὸν πτολίεθρον ἔπερσε. ",
  "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。何でも薄暗いじめじめした所でニャーニャー泣いていた。",
  "道可道,非常道。名可名,非常名。無名天地之始;有名萬物之母。",
  "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. ",
  "🙂🚀 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🎉🌍🌎🌏 ",
};

static void write_text(void) {
  size_t end = 0;
  for (;;) {
    const char *sentence = sentences[next_random() % (sizeof sentences / sizeof sentences[0])];
    size_t length = strlen(sentence);
    if (end + length > text_size) break;
    memcpy(&text[end], sentence, length);
    end += length;
  }
  memset(&text[end], ' ', text_size - end);
}

// Characters that no text may contain, or just may.
static void check_edges(void) {
  static const struct { const char *bytes; bool is_valid; } edges[] = {
    {"\x7f", true}, {"\x80", false}, {"\xbf", false}, {"\xc1\xbf", false}, {"\xc2\x80", true}, {"\xdf\xbf", true},
    {"\xdf", false}, {"\xe0\x9f\xbf", false}, {"\xe0\xa0\x80", true}, {"\xed\x9f\xbf", true}, {"\xed\xa0\x80", false},
    {"\xee\x80\x80", true}, {"\xef\xbf\xbf", true}, {"\xef\xbf", false}, {"\xf0\x8f\xbf\xbf", false},
    {"\xf0\x90\x80\x80", true}, {"\xf4\x8f\xbf\xbf", true}, {"\xf4\x90\x80\x80", false}, {"\xf5\x80\x80\x80", false},
    {"\xf0\x90\x80", false}, {"\xc3\xa9\xa9", false}, {"\xe3\x81\x81\x81", false}, {"\xff", false},
  };
  uint8_t bytes[160];
  for (size_t index = 0; index < sizeof edges / sizeof edges[0]; index++) {
    size_t length = strlen(edges[index].bytes);
    // Wherever it stands: within a block, across two, at the end.
    for (size_t place = 0; place < 80; place += 3) {
      for (size_t size = place + length; size < sizeof bytes; size += 7) {
        memset(bytes, 'a', sizeof bytes);
        memcpy(&bytes[place], edges[index].bytes, length);
        if (is_utf8(bytes, size) != edges[index].is_valid) fail("an edge");
      }
    }
  }
}

int main(void) {
  write_text();
  check_edges();
  printf("text: %016llx\n", (unsigned long long)checksum(text, sizeof text));
  for (int round = 0; round < rounds; round++) {
    if (!is_utf8(text, sizeof text - (size_t)round % 16)) printf("round %d: the text ends within a character\n", round);
  }
  // Slices begin and end anywhere, and have one byte changed: few are valid.
  int valid = 0;
  uint64_t which = 0;
  for (int index = 0; index < damage_count; index++) {
    size_t start = next_random() % (text_size - slice_size), size = slice_size - next_random() % 64;
    size_t place = start + next_random() % size;
    uint8_t original = text[place];
    text[place] = (uint8_t)(next_random() >> 24);
    if (is_utf8(&text[start], size)) {
      valid++;
      which = which * 31 + (uint64_t)index;
    }
    text[place] = original;
  }
  printf("valid: %d of %d, %016llx\n", valid, damage_count, (unsigned long long)which);
}
