// Base64 (RFC 4648), there and back. With vectors twelve bytes and sixteen characters at a time (Muła and Lemire, "Faster Base64
// encoding and decoding using AVX2 instructions", 2018), else three and four by tables.

#include "simd.h"

enum { data_size = 3 << 14, text_size = data_size / 3 * 4, slack = 16, rounds = 360 };

static uint8_t data[data_size + slack], copy[data_size + slack];
static char text[text_size + slack];

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// For each of four places, what a character there contributes to 24 bits; the highest bit is set where it is no digit.
static uint32_t values[4][256];

static void fill_tables(void) {
  memset(values, 0xff, sizeof values);
  for (uint32_t value = 0; value < 64; value++) {
    for (int place = 0; place < 4; place++) values[place][(uint8_t)digits[value]] = value << (18 - 6 * place);
  }
}

#if defined(__wasm_simd128__)

// Encodes pieces of twelve bytes, of which sixteen must be readable; returns how many bytes it has encoded.
static size_t encode_vectors(const uint8_t *bytes, size_t size, char *characters) {
  size_t done = 0;
  for (; size - done >= 16; done += 12, characters += 16) {
    // Three bytes a b c become b a c b, so that each of the four digits is within one half of a word.
    v128_t input = wasm_v128_load(bytes + done);
    input = wasm_i8x16_shuffle(input, input, 1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
    v128_t first = wasm_v128_and(wasm_u32x4_shr(input, 10), wasm_i32x4_const_splat(0x3f));
    v128_t second = wasm_v128_and(wasm_i32x4_shl(input, 4), wasm_i32x4_const_splat(0x3f00));
    v128_t third = wasm_v128_and(wasm_u32x4_shr(input, 6), wasm_i32x4_const_splat(0x3f0000));
    v128_t fourth = wasm_v128_and(wasm_i32x4_shl(input, 8), wasm_i32x4_const_splat(0x3f000000));
    v128_t value = wasm_v128_or(wasm_v128_or(first, second), wasm_v128_or(third, fourth));
    // 0 for small letters, 1 to 10 for decimal digits, 11 and 12 for the rest, 13 for capitals.
    v128_t range = wasm_u8x16_sub_sat(value, wasm_i8x16_const_splat(51));
    v128_t capital = wasm_v128_and(wasm_i8x16_lt(value, wasm_i8x16_const_splat(26)), wasm_i8x16_const_splat(13));
    v128_t shift = wasm_i8x16_swizzle(
      wasm_i8x16_const('a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
        '0' - 52, '0' - 52, '+' - 62, '/' - 63, 'A', 0, 0),
      wasm_v128_or(range, capital));
    wasm_v128_store(characters, wasm_i8x16_add(value, shift));
  }
  return done;
}

// Decodes pieces of sixteen characters to twelve bytes, but writes sixteen; returns how many characters it has decoded.
static size_t decode_vectors(const char *characters, size_t length, uint8_t *bytes) {
  size_t done = 0;
  for (; length - done >= 24; done += 16, bytes += 12) {
    v128_t input = wasm_v128_load(characters + done);
    v128_t high = wasm_u8x16_shr(input, 4), low = wasm_v128_and(input, wasm_i8x16_const_splat(15));
    // The digits are those characters whose halves have no bit in common here.
    v128_t high_bits = wasm_i8x16_swizzle(
      wasm_i8x16_const(0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10),
      high);
    v128_t low_bits = wasm_i8x16_swizzle(
      wasm_i8x16_const(0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x13, 0x1a, 0x1b, 0x1b, 0x1b, 0x1a),
      low);
    if (wasm_v128_any_true(wasm_v128_and(high_bits, low_bits))) break;
    v128_t slash = wasm_i8x16_eq(input, wasm_i8x16_const_splat('/'));
    v128_t shift = wasm_i8x16_swizzle(
      wasm_i8x16_const(0, 63 - '/', 62 - '+', 52 - '0', -'A', -'A', 26 - 'a', 26 - 'a', 0, 0, 0, 0, 0, 0, 0, 0),
      wasm_i8x16_add(high, slash));
    v128_t value = wasm_i8x16_add(input, shift);
    // Two digits to a half of a word, four to a word.
    v128_t halves = wasm_v128_or(
      wasm_v128_and(wasm_i16x8_shl(value, 6), wasm_i16x8_const_splat(0xfc0)), wasm_u16x8_shr(value, 8));
    v128_t words = wasm_i32x4_dot_i16x8(halves, wasm_i16x8_const(4096, 1, 4096, 1, 4096, 1, 4096, 1));
    wasm_v128_store(bytes, wasm_i8x16_shuffle(words, words, 2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 3, 3, 3, 3));
  }
  return done;
}

#endif

// Returns how many characters it has written.
static size_t encode(const uint8_t *bytes, size_t size, char *characters) {
  char *at = characters;
#if defined(__wasm_simd128__)
  size_t done = encode_vectors(bytes, size, at);
  bytes += done, size -= done, at += done / 3 * 4;
#endif
  for (; size >= 3; size -= 3, bytes += 3, at += 4) {
    uint32_t word = (uint32_t)bytes[0] << 16 | (uint32_t)bytes[1] << 8 | bytes[2];
    at[0] = digits[word >> 18];
    at[1] = digits[word >> 12 & 63];
    at[2] = digits[word >> 6 & 63];
    at[3] = digits[word & 63];
  }
  if (size > 0) {
    uint32_t word = (uint32_t)bytes[0] << 16 | (size > 1 ? (uint32_t)bytes[1] << 8 : 0);
    at[0] = digits[word >> 18];
    at[1] = digits[word >> 12 & 63];
    at[2] = size > 1 ? digits[word >> 6 & 63] : '=';
    at[3] = '=';
    at += 4;
  }
  return (size_t)(at - characters);
}

static uint32_t word_of(const char *characters) {
  return values[0][(uint8_t)characters[0]] | values[1][(uint8_t)characters[1]] | values[2][(uint8_t)characters[2]] |
    values[3][(uint8_t)characters[3]];
}

// Returns how many bytes it has written, or -1 for what is not Base64. There must be place for `slack` bytes more.
static ptrdiff_t decode(const char *characters, size_t length, uint8_t *bytes) {
  if (length % 4 != 0) return -1;
  uint8_t *at = bytes;
#if defined(__wasm_simd128__)
  size_t done = decode_vectors(characters, length, at);
  characters += done, length -= done, at += done / 4 * 3;
#endif
  for (; length > 4; length -= 4, characters += 4, at += 3) {
    uint32_t word = word_of(characters);
    if (word >> 24) return -1;
    at[0] = (uint8_t)(word >> 16);
    at[1] = (uint8_t)(word >> 8);
    at[2] = (uint8_t)word;
  }
  if (length > 0) {
    int missing = (characters[3] == '=') + (characters[2] == '=' && characters[3] == '=');
    const char last[4] = {
      characters[0], characters[1], missing > 1 ? 'A' : characters[2], missing > 0 ? 'A' : characters[3],
    };
    uint32_t word = word_of(last);
    // The bits that belong to no byte must be zero.
    if (word >> 24 || word & ((1u << 8 * missing) - 1)) return -1;
    for (int index = 0; index < 3 - missing; index++) *at++ = (uint8_t)(word >> (16 - 8 * index));
  }
  return at - bytes;
}

// Section 10 of the RFC, and texts that are none.
static void check_examples(void) {
  static const char *const examples[][2] = {
    {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="},
    {"foobar", "Zm9vYmFy"},
  };
  char characters[16];
  uint8_t bytes[32];
  for (size_t index = 0; index < sizeof examples / sizeof examples[0]; index++) {
    const char *plain = examples[index][0], *encoded = examples[index][1];
    size_t length = encode((const uint8_t *)plain, strlen(plain), characters);
    if (length != strlen(encoded) || memcmp(characters, encoded, length) != 0) fail(plain);
    ptrdiff_t size = decode(encoded, length, bytes);
    if (size != (ptrdiff_t)strlen(plain) || memcmp(bytes, plain, (size_t)size) != 0) fail(encoded);
  }
  static const char *const wrong[] = {"Zg=", "Zh==", "Zm9=", "=m9v", "Zg==Zg==", "Zm 9"};
  for (size_t index = 0; index < sizeof wrong / sizeof wrong[0]; index++) {
    if (decode(wrong[index], strlen(wrong[index]), bytes) >= 0) fail(wrong[index]);
  }
}

// One character of a long text is replaced by each of the 256 there are: 64 of them are accepted, wherever it stands.
static int count_accepted(size_t place) {
  char original = text[place];
  int count = 0;
  for (int character = 0; character < 256; character++) {
    text[place] = (char)character;
    count += decode(text, 120, copy) >= 0;
  }
  text[place] = original;
  return count;
}

int main(void) {
  fill_tables();
  check_examples();
  for (size_t index = 0; index < data_size; index++) data[index] = (uint8_t)(next_random() >> 24);
  printf("data: %016llx\n", (unsigned long long)checksum(data, data_size));
  memcpy(copy, data, data_size);
  for (int round = 0; round < rounds; round++) {
    // Each round goes on with what the one before has decoded.
    size_t size = data_size - (size_t)round % 3, length = encode(copy, size, text);
    if (decode(text, length, copy) != (ptrdiff_t)size) fail("decoding");
    if (round < 3) {
      printf("%zu characters: %016llx, last %.8s\n", length, (unsigned long long)checksum(text, length),
        text + length - 8);
    }
  }
  if (memcmp(data, copy, data_size - 2) != 0) fail("what was decoded");
  for (size_t place = 0; place < 119; place += 7) {
    if (count_accepted(place) != 64) fail("what is accepted");
  }
  printf("in the last place %d are accepted\n", count_accepted(119));
}
