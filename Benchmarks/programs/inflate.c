// A picture as PNG keeps it: rows that are filtered, then deflated (RFC 1951) with a zlib frame (RFC 1950).
//
// A simple encoder writes the stream once: a stored block, a fixed one and dynamic ones. Then it is inflated and the
// filters are undone again and again. An Adler-32 and a CRC-32 tell whether it is the picture.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  width = 320, height = 240, pixel_size = 3, row_size = width * pixel_size, picture_size = row_size * height,
  filtered_size = picture_size + height, stream_size = filtered_size * 2, round_count = 12,
  window = 1 << 15, shortest = 3, longest = 258, literal_count = 286, distance_count = 30, order_count = 19,
  all_count = literal_count + distance_count,
  fixed_count = 288, longest_code = 15, quick_bits = 10, block_end = 256, hash_size = 1 << 13,
};

enum { stored_block, fixed_block, dynamic_block };

static uint8_t picture[picture_size], filtered[filtered_size], inflated[filtered_size], restored[picture_size];

static struct stream {
  uint8_t bytes[stream_size];
  size_t byte;
  uint32_t bits;
  int bit_count;
} stream;

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// What lengths and distances begin at, and how many bits follow their symbols

static const uint16_t length_starts[29] = {
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
};
static const uint8_t length_bits[29] = {
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
};
static const uint16_t distance_starts[distance_count] = {
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
};
static const uint8_t distance_bits[distance_count] = {
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
};
// The order in which the lengths of the codes for lengths are written.
static const uint8_t order[order_count] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

static int symbol_of(const uint16_t *starts, int count, int number) {
  int symbol = count - 1;
  while (starts[symbol] > number) symbol--;
  return symbol;
}

static void set_fixed_lengths(uint8_t *literals, uint8_t *distances) {
  for (int symbol = 0; symbol < fixed_count; symbol++) {
    literals[symbol] = symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
  }
  memset(distances, 5, distance_count);
}

// Checksums

static uint32_t adler(const uint8_t *bytes, size_t count) {
  uint32_t low = 1, high = 0;
  for (size_t index = 0; index < count; index++) {
    low = (low + bytes[index]) % 65521;
    high = (high + low) % 65521;
  }
  return high << 16 | low;
}

static uint32_t crc_table[256];

static void fill_crc_table(void) {
  for (uint32_t byte = 0; byte < 256; byte++) {
    uint32_t rest = byte;
    for (int bit = 0; bit < 8; bit++) rest = rest & 1 ? rest >> 1 ^ 0xEDB88320 : rest >> 1;
    crc_table[byte] = rest;
  }
}

static uint32_t crc(const uint8_t *bytes, size_t count) {
  uint32_t rest = 0xFFFFFFFF;
  for (size_t index = 0; index < count; index++) rest = rest >> 8 ^ crc_table[(rest ^ bytes[index]) & 255];
  return ~rest;
}

// Filters

static uint8_t paeth(int left, int up, int corner) {
  int guess = left + up - corner;
  int from_left = abs(guess - left), from_up = abs(guess - up), from_corner = abs(guess - corner);
  if (from_left <= from_up && from_left <= from_corner) return (uint8_t)left;
  return (uint8_t)(from_up <= from_corner ? up : corner);
}

// What a byte is expected to be, by the bytes on its left, above it, and on the left of that.
static uint8_t predict(int filter, int left, int up, int corner) {
  switch (filter) {
  case 1: return (uint8_t)left;
  case 2: return (uint8_t)up;
  case 3: return (uint8_t)((left + up) / 2);
  case 4: return paeth(left, up, corner);
  default: return 0;
  }
}

// Filters a row or undoes it: `bytes` is the picture that is known up to there.
static void filter_row(int row, int filter, const uint8_t *bytes, const uint8_t *from, uint8_t *to, bool undoes) {
  static const uint8_t zeros[row_size];
  const uint8_t *own = bytes + row * row_size, *above = row == 0 ? zeros : own - row_size;
  for (int index = 0; index < row_size; index++) {
    int left = index < pixel_size ? 0 : own[index - pixel_size], up = above[index];
    int corner = index < pixel_size ? 0 : above[index - pixel_size];
    uint8_t expected = predict(filter, left, up, corner);
    to[index] = (uint8_t)(undoes ? from[index] + expected : from[index] - expected);
  }
}

// The encoder

static void put_bits(uint32_t bits, int count) {
  stream.bits |= bits << stream.bit_count;
  stream.bit_count += count;
  for (; stream.bit_count >= 8; stream.bit_count -= 8, stream.bits >>= 8) {
    if (stream.byte == stream_size) fail("the stream is too long");
    stream.bytes[stream.byte++] = (uint8_t)stream.bits;
  }
}

static void fill_byte(void) { put_bits(0, (8 - stream.bit_count) % 8); }

// Lengths of codes that Huffman's algorithm gives; where one is too long, the counts are made more alike.
static void find_lengths(const uint32_t *counts, int symbol_count, int most, uint8_t *lengths) {
  uint32_t weights[2 * literal_count], scaled[literal_count];
  int parents[2 * literal_count];
  memcpy(scaled, counts, (size_t)symbol_count * sizeof scaled[0]);
  for (;;) {
    int node_count = symbol_count, longest_length = 0;
    for (int symbol = 0; symbol < symbol_count; symbol++) weights[symbol] = scaled[symbol];
    for (;;) {
      int least = -1, second = -1;
      for (int node = 0; node < node_count; node++) {
        if (weights[node] == 0) continue;
        if (least < 0 || weights[node] < weights[least]) second = least, least = node;
        else if (second < 0 || weights[node] < weights[second]) second = node;
      }
      if (second < 0) break;
      weights[node_count] = weights[least] + weights[second];
      weights[least] = weights[second] = 0;
      parents[least] = parents[second] = node_count++;
    }
    for (int symbol = 0; symbol < symbol_count; symbol++) {
      lengths[symbol] = 0;
      if (scaled[symbol] == 0) continue;
      for (int node = symbol; node < node_count - 1; node = parents[node]) lengths[symbol]++;
      if (lengths[symbol] > longest_length) longest_length = lengths[symbol];
    }
    if (longest_length <= most) break;
    for (int symbol = 0; symbol < symbol_count; symbol++) scaled[symbol] = (scaled[symbol] + 1) / 2;
  }
}

// Canonical codes, with their bits in the order in which they are written.
static void find_codes(const uint8_t *lengths, int symbol_count, uint16_t *codes) {
  uint32_t code = 0;
  for (int length = 1; length <= longest_code; length++, code <<= 1) {
    for (int symbol = 0; symbol < symbol_count; symbol++) {
      if (lengths[symbol] != length) continue;
      codes[symbol] = 0;
      for (int bit = 0; bit < length; bit++) codes[symbol] |= (uint16_t)((code >> bit & 1) << (length - 1 - bit));
      code++;
    }
  }
}

struct token {
  // A byte, or the length of a match where there is a distance.
  uint16_t number, distance;
};
static struct token tokens[filtered_size];

static int find_tokens(int start, int end) {
  static int last_places[hash_size];
  int count = 0;
  for (int hash = 0; hash < hash_size; hash++) last_places[hash] = -1;
  for (int place = start; place < end;) {
    int length = 0, distance = 0;
    if (place + shortest <= end) {
      const uint8_t *bytes = &filtered[place];
      uint32_t hash = ((uint32_t)bytes[0] << 16 | (uint32_t)bytes[1] << 8 | bytes[2]) * 0x9E3779B1u >> 19;
      distance = place - last_places[hash];
      if (last_places[hash] >= 0 && distance < window) {
        while (length < longest && place + length < end && bytes[length] == bytes[length - distance]) length++;
      }
      last_places[hash] = place;
    }
    if (length < shortest) length = 1, distance = 0;
    tokens[count++] = (struct token){distance ? (uint16_t)length : filtered[place], (uint16_t)distance};
    place += length;
  }
  return count;
}

// A length, or one of the symbols for repetitions: 16 for the last length, 17 and 18 for zeros.
struct run {
  uint8_t symbol, extra;
};

static int find_runs(const uint8_t *lengths, struct run *runs) {
  int count = 0;
  for (int start = 0; start < all_count;) {
    int length = lengths[start], end = start + 1;
    while (end < all_count && lengths[end] == length && end - start < 138) end++;
    int same = end - start;
    if (length == 0 && same >= 11) {
      runs[count++] = (struct run){18, (uint8_t)(same - 11)};
    } else if (length == 0 && same >= 3) {
      runs[count++] = (struct run){17, (uint8_t)(same - 3)};
    } else {
      runs[count++] = (struct run){(uint8_t)length, 0};
      end = start + 1;
      if (same >= 4) {
        int repeated = same - 1 < 6 ? same - 1 : 6;
        runs[count++] = (struct run){16, (uint8_t)(repeated - 3)};
        end += repeated;
      }
    }
    start = end;
  }
  return count;
}

// The bits that follow the symbols 16 to 18, and the shortest of their repetitions.
static const int run_bits[] = {2, 3, 7}, shortest_runs[] = {3, 3, 11};

static void put_lengths(const uint8_t *all_lengths) {
  struct run runs[all_count];
  uint32_t counts[order_count] = {0};
  uint8_t lengths[order_count];
  uint16_t codes[order_count];
  int run_count = find_runs(all_lengths, runs);
  for (int index = 0; index < run_count; index++) counts[runs[index].symbol]++;
  find_lengths(counts, order_count, 7, lengths);
  find_codes(lengths, order_count, codes);
  put_bits(literal_count - 257, 5), put_bits(distance_count - 1, 5), put_bits(order_count - 4, 4);
  for (int index = 0; index < order_count; index++) put_bits(lengths[order[index]], 3);
  for (int index = 0; index < run_count; index++) {
    int symbol = runs[index].symbol;
    put_bits(codes[symbol], lengths[symbol]);
    if (symbol >= 16) put_bits(runs[index].extra, run_bits[symbol - 16]);
  }
}

static void put_tokens(int token_count, const uint8_t *literals, const uint8_t *distances) {
  uint16_t literal_codes[fixed_count], distance_codes[distance_count];
  find_codes(literals, fixed_count, literal_codes);
  find_codes(distances, distance_count, distance_codes);
  for (int index = 0; index < token_count; index++) {
    int number = tokens[index].number, distance = tokens[index].distance;
    if (distance == 0) {
      put_bits(literal_codes[number], literals[number]);
      continue;
    }
    int symbol = symbol_of(length_starts, 29, number);
    put_bits(literal_codes[257 + symbol], literals[257 + symbol]);
    put_bits((uint32_t)(number - length_starts[symbol]), length_bits[symbol]);
    symbol = symbol_of(distance_starts, distance_count, distance);
    put_bits(distance_codes[symbol], distances[symbol]);
    put_bits((uint32_t)(distance - distance_starts[symbol]), distance_bits[symbol]);
  }
  put_bits(literal_codes[block_end], literals[block_end]);
}

static void put_block(int start, int end, int kind, bool is_last) {
  put_bits(is_last, 1), put_bits((uint32_t)kind, 2);
  if (kind == stored_block) {
    uint32_t size = (uint32_t)(end - start);
    fill_byte();
    put_bits(size, 16), put_bits(~size & 0xFFFF, 16);
    for (int index = start; index < end; index++) put_bits(filtered[index], 8);
    return;
  }
  uint8_t literals[fixed_count] = {0}, distances[distance_count];
  int token_count = find_tokens(start, end);
  if (kind == fixed_block) {
    set_fixed_lengths(literals, distances);
  } else {
    // There are two distances at least, so that there is a code for them.
    uint32_t literal_counts[literal_count] = {[block_end] = 1}, distance_counts[distance_count] = {1, 1};
    uint8_t all_lengths[all_count];
    for (int index = 0; index < token_count; index++) {
      int number = tokens[index].number, distance = tokens[index].distance;
      literal_counts[distance ? 257 + symbol_of(length_starts, 29, number) : number]++;
      if (distance) distance_counts[symbol_of(distance_starts, distance_count, distance)]++;
    }
    find_lengths(literal_counts, literal_count, longest_code, literals);
    find_lengths(distance_counts, distance_count, longest_code, distances);
    memcpy(all_lengths, literals, literal_count);
    memcpy(all_lengths + literal_count, distances, distance_count);
    put_lengths(all_lengths);
  }
  put_tokens(token_count, literals, distances);
}

static void deflate(void) {
  enum { stored_end = 2000, fixed_end = 20000, dynamic_size = 50000 };
  put_bits(0x0178, 16);
  put_block(0, stored_end, stored_block, false);
  put_block(stored_end, fixed_end, fixed_block, false);
  for (int start = fixed_end; start < filtered_size; start += dynamic_size) {
    bool is_last = start + dynamic_size >= filtered_size;
    put_block(start, is_last ? filtered_size : start + dynamic_size, dynamic_block, is_last);
  }
  fill_byte();
  uint32_t check = adler(filtered, filtered_size);
  for (int shift = 24; shift >= 0; shift -= 8) put_bits(check >> shift & 255, 8);
}

// The decoder

static uint32_t peek_bits(int count) {
  while (stream.bit_count < count) {
    // After the end there are zeros.
    uint32_t byte = stream.byte < stream_size ? stream.bytes[stream.byte++] : 0;
    stream.bits |= byte << stream.bit_count;
    stream.bit_count += 8;
  }
  return stream.bits & ((1u << count) - 1);
}

static void drop_bits(int count) { stream.bits >>= count, stream.bit_count -= count; }

static uint32_t take_bits(int count) {
  uint32_t bits = peek_bits(count);
  drop_bits(count);
  return bits;
}

// A short code is looked up by the next bits: its symbol, and its length in four bits. A long one is found by how many
// codes there are of each length.
struct code {
  uint16_t quick[1 << quick_bits];
  uint16_t counts[longest_code + 1], symbols[fixed_count];
};

static void make_code(struct code *code, const uint8_t *lengths, int symbol_count) {
  uint16_t codes[fixed_count];
  int filled = 0;
  memset(code, 0, sizeof *code);
  find_codes(lengths, symbol_count, codes);
  for (int length = 1; length <= longest_code; length++) {
    for (int symbol = 0; symbol < symbol_count; symbol++) {
      if (lengths[symbol] != length) continue;
      code->counts[length]++;
      code->symbols[filled++] = (uint16_t)symbol;
      if (length > quick_bits) continue;
      for (int bits = codes[symbol]; bits < 1 << quick_bits; bits += 1 << length) {
        code->quick[bits] = (uint16_t)(symbol << 4 | length);
      }
    }
  }
}

static int take_symbol(const struct code *code) {
  uint32_t bits = peek_bits(longest_code), entry = code->quick[bits & ((1 << quick_bits) - 1)];
  if (entry) {
    drop_bits(entry & 15);
    return (int)(entry >> 4);
  }
  int value = 0, first = 0, index = 0;
  for (int length = 1; length <= longest_code; length++, bits >>= 1) {
    value = value << 1 | (int)(bits & 1), first <<= 1;
    if (value - first < code->counts[length]) {
      drop_bits(length);
      return code->symbols[index + value - first];
    }
    index += code->counts[length], first += code->counts[length];
  }
  fail("no code has these bits");
}

static void take_lengths(uint8_t *lengths, int count) {
  static struct code code;
  uint8_t code_lengths[order_count] = {0};
  int code_count = (int)take_bits(4) + 4;
  for (int index = 0; index < code_count; index++) code_lengths[order[index]] = (uint8_t)take_bits(3);
  make_code(&code, code_lengths, order_count);
  for (int index = 0; index < count;) {
    int symbol = take_symbol(&code), repetitions = 1;
    if (symbol >= 16) repetitions = shortest_runs[symbol - 16] + (int)take_bits(run_bits[symbol - 16]);
    if (repetitions > count - index || (symbol == 16 && index == 0)) fail("the lengths of the codes are wrong");
    uint8_t length = symbol == 16 ? lengths[index - 1] : symbol > 16 ? 0 : (uint8_t)symbol;
    while (repetitions-- > 0) lengths[index++] = length;
  }
}

// Returns the new end of what is inflated.
static size_t take_block(int kind, size_t end) {
  static struct code literals, distances;
  if (kind == stored_block) {
    drop_bits(stream.bit_count % 8);
    uint32_t size = take_bits(16);
    if (take_bits(16) != (~size & 0xFFFF) || size > filtered_size - end) fail("a stored block is wrong");
    while (size-- > 0) inflated[end++] = (uint8_t)take_bits(8);
    return end;
  }
  uint8_t lengths[fixed_count + distance_count];
  int literal_end = fixed_count, distance_end = distance_count;
  if (kind == fixed_block) {
    set_fixed_lengths(lengths, lengths + fixed_count);
  } else {
    literal_end = (int)take_bits(5) + 257, distance_end = (int)take_bits(5) + 1;
    if (literal_end > literal_count || distance_end > distance_count) fail("there are too many codes");
    take_lengths(lengths, literal_end + distance_end);
  }
  make_code(&literals, lengths, literal_end);
  make_code(&distances, lengths + literal_end, distance_end);
  for (;;) {
    int symbol = take_symbol(&literals);
    if (symbol == block_end) return end;
    if (symbol < block_end) {
      if (end == filtered_size) fail("too much is inflated");
      inflated[end++] = (uint8_t)symbol;
      continue;
    }
    symbol -= 257;
    if (symbol >= 29) fail("no length has this symbol");
    size_t length = length_starts[symbol] + take_bits(length_bits[symbol]);
    symbol = take_symbol(&distances);
    size_t distance = distance_starts[symbol] + take_bits(distance_bits[symbol]);
    if (distance > end || length > filtered_size - end) fail("a match is wrong");
    for (; length > 0; length--, end++) inflated[end] = inflated[end - distance];
  }
}

static void inflate(void) {
  stream.byte = 0, stream.bits = 0, stream.bit_count = 0;
  size_t end = 0;
  if (take_bits(16) != 0x0178) fail("the frame is wrong");
  for (bool is_last = false; !is_last;) {
    is_last = take_bits(1);
    int kind = (int)take_bits(2);
    if (kind > dynamic_block) fail("no block is of this kind");
    end = take_block(kind, end);
  }
  drop_bits(stream.bit_count % 8);
  uint32_t check = 0;
  for (int index = 0; index < 4; index++) check = check << 8 | take_bits(8);
  if (end != filtered_size || check != adler(inflated, end)) fail("the checksum is wrong");
}

// The picture

// A sky, hills, a grid and some noise.
static void draw(void) {
  uint32_t state = 1;
  for (int row = 0; row < height; row++) {
    for (int column = 0; column < width; column++) {
      uint8_t *pixel = &picture[row * row_size + column * pixel_size];
      int hill = height / 2 + (column % 120 - 60) * (column % 120 - 60) / 40;
      state = state * 1664525 + 1013904223;
      int noise = (int)(row > hill ? state >> 29 : column > width / 2 ? state >> 31 : 0);
      bool is_line = row > height * 3 / 4 && (row % 16 == 0 || column % 24 == 0);
      pixel[0] = (uint8_t)(is_line ? 20 : row > hill ? 60 + noise : 90 + noise + row / 3);
      pixel[1] = (uint8_t)(is_line ? 20 : row > hill ? 120 + noise - row / 8 : 140 + noise + row / 4);
      pixel[2] = (uint8_t)(is_line ? 40 : row > hill ? 40 + noise + column / 9 : 255 - row / 5);
    }
  }
}

// For each row the filter that leaves the least sum of absolute differences.
static void filter(void) {
  static uint8_t candidate[row_size];
  for (int row = 0; row < height; row++) {
    uint8_t *target = &filtered[row * (row_size + 1)];
    int least = -1;
    for (int filter = 0; filter < 5; filter++) {
      int sum = 0;
      filter_row(row, filter, picture, picture + row * row_size, candidate, false);
      for (int index = 0; index < row_size; index++) sum += abs((int8_t)candidate[index]);
      if (least >= 0 && sum >= least) continue;
      least = sum;
      target[0] = (uint8_t)filter;
      memcpy(target + 1, candidate, row_size);
    }
  }
}

static void undo_filters(void) {
  for (int row = 0; row < height; row++) {
    const uint8_t *source = &inflated[row * (row_size + 1)];
    if (source[0] > 4) fail("no filter has this number");
    filter_row(row, source[0], restored, source + 1, restored + row * row_size, true);
  }
}

int main(void) {
  fill_crc_table();
  if (crc((const uint8_t *)"123456789", 9) != 0xCBF43926) fail("the CRC is wrong");
  if (adler((const uint8_t *)"Wikipedia", 9) != 0x11E60398) fail("the Adler-32 is wrong");
  draw();
  filter();
  deflate();
  size_t size = stream.byte;
  uint32_t expected = crc(picture, picture_size);
  for (int round = 0; round < round_count; round++) {
    memset(inflated, 0, sizeof inflated);
    memset(restored, 0, sizeof restored);
    inflate();
    undo_filters();
    if (crc(restored, picture_size) != expected) fail("the picture is wrong");
  }
  printf("%d bytes in %d, check %08x\n", picture_size, (int)size, (unsigned)crc(stream.bytes, size));
  return 0;
}
