// Finds where the values, the names and the punctuation of a JSON document begin: the first stage of a fast reader. With
// vectors as simdjson does (Langdale and Lemire, "Parsing gigabytes of JSON per second", 2019), 64 characters at a time, as bits
// of words; else character by character.

#include "simd.h"

enum { document_size = 1 << 18, most_places = 1 << 16, record_count = 320, rounds = 360 };

static _Alignas(16) char document[document_size];
static size_t document_end;
static uint32_t places[most_places];

#if defined(__wasm_simd128__)

// What a block needs to know of the one before.
struct state {
  uint64_t is_in_string; // all bits or none
  uint64_t is_escaped; // 1 where the block before ends with the beginning of an escape
  uint64_t follows_scalar; // 1 where it ends within a number or a word
};

static inline uint64_t join(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  return (uint64_t)(c | d << 16) << 32 | (a | b << 16);
}

// A bit for each character of a block, of which a vector at a time is tested.
#define BITS(test, block) \
  join(wasm_i8x16_bitmask(test((block)[0])), wasm_i8x16_bitmask(test((block)[1])), \
    wasm_i8x16_bitmask(test((block)[2])), wasm_i8x16_bitmask(test((block)[3])))

static inline v128_t low_bits(v128_t characters) { return wasm_v128_and(characters, wasm_i8x16_const_splat(15)); }

// What a character is compared with depends on its lower four bits.
static inline v128_t is_space(v128_t characters) {
  const v128_t spaces = wasm_i8x16_const(' ', 0, 0, 0, 0, 0, 0, 0, 0, '\t', '\n', 0, 0, '\r', 0, 0);
  return wasm_i8x16_eq(characters, wasm_i8x16_swizzle(spaces, low_bits(characters)));
}

// With bit 5, `[` is `{`, and `]` is `}`.
static inline v128_t is_mark(v128_t characters) {
  const v128_t marks = wasm_i8x16_const(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ':', '{', ',', '}', 0, 0);
  return wasm_i8x16_eq(
    wasm_v128_or(characters, wasm_i8x16_const_splat(32)), wasm_i8x16_swizzle(marks, low_bits(characters)));
}

static inline v128_t is_backslash(v128_t characters) { return wasm_i8x16_eq(characters, wasm_i8x16_const_splat('\\')); }
static inline v128_t is_quote(v128_t characters) { return wasm_i8x16_eq(characters, wasm_i8x16_const_splat('"')); }

// Each bit becomes the sum, without carry, of itself and all below it.
static inline uint64_t prefix_sums(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  return bits ^ bits << 32;
}

// The characters that stand behind a backslash which is not itself escaped.
static inline uint64_t escaped(uint64_t backslashes, struct state *state) {
  if (backslashes == 0) {
    uint64_t escaped = state->is_escaped;
    state->is_escaped = 0;
    return escaped;
  }
  const uint64_t odd = 0xaaaaaaaaaaaaaaaa;
  uint64_t possible = backslashes & ~state->is_escaped;
  uint64_t ends = (((possible << 1 | odd) - possible) ^ odd);
  uint64_t escaped = ends ^ (backslashes | state->is_escaped);
  state->is_escaped = (ends & backslashes) >> 63;
  return escaped;
}

static inline uint64_t beginnings(const char *characters, struct state *state) {
  v128_t block[4];
  for (int index = 0; index < 4; index++) block[index] = wasm_v128_load(characters + 16 * index);
  uint64_t space = BITS(is_space, block), mark = BITS(is_mark, block);
  uint64_t quote = BITS(is_quote, block) & ~escaped(BITS(is_backslash, block), state);

  // From an opening quote to before the closing one.
  uint64_t in_string = prefix_sums(quote) ^ state->is_in_string;
  state->is_in_string = (uint64_t)((int64_t)in_string >> 63);
  uint64_t scalar = ~(mark | space), unquoted = scalar & ~quote;
  uint64_t first = scalar & ~(unquoted << 1 | state->follows_scalar);
  state->follows_scalar = unquoted >> 63;
  return (mark | first) & ~(in_string ^ quote);
}

static size_t scan(void) {
  struct state state = {0, 0, 0};
  uint32_t *place = places;
  for (uint32_t start = 0; start < document_end; start += 64) {
    for (uint64_t bits = beginnings(&document[start], &state); bits; bits &= bits - 1) {
      *place++ = start + (uint32_t)__builtin_ctzll(bits);
    }
  }
  return (size_t)(place - places);
}

#else

enum class { other, space, mark, quote };

static const uint8_t classes[256] = {
  ['\t'] = space, ['\n'] = space, ['\r'] = space, [' '] = space, ['{'] = mark, ['}'] = mark, ['['] = mark, [']'] = mark,
  [':'] = mark, [','] = mark, ['"'] = quote,
};

static inline uint8_t class_of(const char *character) { return classes[(uint8_t)*character]; }

static size_t scan(void) {
  uint32_t *place = places;
  const char *at = document, *end = document + document_end;
  while (at < end) {
    uint8_t class = class_of(at);
    if (class == space) {
      at++;
      continue;
    }
    *place++ = (uint32_t)(at++ - document);
    if (class == quote) {
      for (; *at != '"'; at++) at += *at == '\\';
      at++;
    } else if (class == other) {
      while (class_of(at) == other) at++;
    }
  }
  return (size_t)(place - places);
}

#endif

static void put(const char *characters) {
  size_t length = strlen(characters);
  if (document_end + length > document_size - 64) fail("the document is too long");
  memcpy(&document[document_end], characters, length);
  document_end += length;
}

static const char *const words[] = {
  "a", "bridge", "over", "the", "river", "was", "built", "in", "\\\"stone\\\"", "and", "iron", "caf\\u00e9", "line\\n",
  "C:\\\\", "while", "engineers", "argued", "about", "{loads}", "[1, 2]", "größer",
};

static void put_text(unsigned count) {
  put("\"");
  for (unsigned index = 0; index < count; index++) {
    if (index) put(" ");
    put(words[next_random() % (sizeof words / sizeof words[0])]);
  }
  put("\"");
}

// Begins a line, so many levels deep.
static void put_line(int depth, const char *characters) {
  put("\n");
  for (int level = 0; level < depth; level++) put("    ");
  put(characters);
}

static void put_record(int number) {
  char line[80];
  put_line(2, "{");
  snprintf(line, sizeof line, "\"id\": %d,", number * 7919);
  put_line(3, line);
  put_line(3, "\"name\": ");
  put_text(2);
  put(",");
  put_line(3, "\"description\": ");
  put_text(20 + next_random() % 30);
  put(",");
  put_line(3, "\"position\": [");
  unsigned degrees = next_random() % 90, fraction = next_random() % 10000;
  snprintf(line, sizeof line, "%u.%04u,", degrees, fraction);
  put_line(4, line);
  snprintf(line, sizeof line, "-%u.5e-3", next_random() % 180);
  put_line(4, line);
  put_line(3, "],");
  put_line(3, next_random() % 2 ? "\"is_open\": true," : "\"is_open\": false,");
  put_line(3, "\"owner\": ");
  if (next_random() % 3) put_text(2); else put("null");
  put(",");
  put_line(3, "\"tags\": [");
  for (unsigned index = 0, count = 1 + next_random() % 4; index < count; index++) {
    if (index) put(",");
    put_line(4, "");
    put_text(1);
  }
  put_line(3, "]");
  put_line(2, "}");
}

int main(void) {
  put("{");
  put_line(1, "\"bridges\": [");
  for (int number = 0; number < record_count; number++) {
    if (number) put(",");
    put_record(number);
  }
  put_line(1, "]");
  put_line(0, "}\n");
  memset(&document[document_end], ' ', document_size - document_end);
  printf("%zu characters: %016llx\n", document_end, (unsigned long long)checksum(document, document_size));
  size_t count = 0;
  for (int round = 0; round < rounds; round++) count = scan();
  if (count % 2) places[count] = 0;
  printf("%zu places: %016llx\n", count, (unsigned long long)checksum(places, (count + 1) / 2 * 8));
  unsigned counts[128] = {0};
  for (size_t index = 0; index < count; index++) counts[document[places[index]] & 127]++;
  printf("%u strings, %u arrays, %u objects, %u commas\n", counts['"'], counts['['], counts['{'], counts[',']);
}
