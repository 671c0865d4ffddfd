// Compression: LZ77 with hash chains, then canonical Huffman codes; of a text that is made up word by word.
//
// A symbol is a byte, or 256 and a length above the shortest match's, behind which 15 bits of distance stand.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  text_size = 1000000, window = 1 << 15, hash_size = 1 << 14, shortest = 3, longest = 66, deepest_chain = 24,
  symbol_count = 256 + longest - shortest + 1, longest_code = 40,
};

static uint8_t text[text_size], compressed[text_size * 2], decompressed[text_size];

struct token {
  uint16_t symbol, distance;
};
static struct token tokens[text_size];

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// The text

static uint32_t next_random(uint32_t *state) {
  *state = *state * 1664525 + 1013904223;
  return *state >> 16;
}

// Sentences of words that follow each other with some regularity, as they do in a language.
static void write_text(void) {
  static const char *const words[] = {
    "the", "a", "machine", "module", "memory", "reads", "writes", "calls", "function", "table", "and", "or", "of", "with",
    "every", "no", "value", "stack", "returns", "branches", "slowly", "quickly", "into", "from", "another", "its", "own",
    "interpreter", "number", "string", "which", "where", "guest", "host", "traps", "ends", "begins", "again", "never",
    "once",
  };
  enum { word_count = sizeof words / sizeof words[0] };
  uint32_t state = 42, word = 0;
  size_t end = 0;
  while (end < text_size) {
    char piece[40];
    if (next_random(&state) % 23 == 0) {
      uint32_t number = next_random(&state) % 1000;
      snprintf(piece, sizeof piece, "%u%s", (unsigned)number, number % 2 ? ".\n" : ", ");
    } else {
      word = (word * 7 + next_random(&state) % 9) % word_count;
      snprintf(piece, sizeof piece, "%s%s", words[word], next_random(&state) % 11 ? " " : ". ");
    }
    size_t length = strlen(piece);
    if (length > text_size - end) length = text_size - end;
    memcpy(text + end, piece, length);
    end += length;
  }
}

// LZ77

static int32_t newest[hash_size], older[window];

static uint32_t hash(const uint8_t *bytes) {
  return (bytes[0] * 0x9E5Fu ^ bytes[1] * 0x3D4Du ^ bytes[2] * 0x1F35u) % hash_size;
}

static void enter(int32_t place) {
  if (place + shortest > text_size) return;
  uint32_t slot = hash(text + place);
  older[place % window] = newest[slot];
  newest[slot] = place;
}

static int match_length(int32_t place, int32_t candidate) {
  int limit = text_size - place < longest ? text_size - place : longest, length = 0;
  while (length < limit && text[candidate + length] == text[place + length]) length++;
  return length;
}

// The longest of the last places that begin like this one; its length is 0 where there is none.
static int longest_match(int32_t place, int32_t *found) {
  int best = 0;
  if (place + shortest > text_size) return best;
  int32_t candidate = newest[hash(text + place)];
  for (int tries = 0; tries < deepest_chain && candidate >= 0 && place - candidate < window; tries++) {
    int length = match_length(place, candidate);
    if (length > best) best = length, *found = candidate;
    candidate = older[candidate % window];
  }
  return best;
}

static size_t tokenize(void) {
  for (int slot = 0; slot < hash_size; slot++) newest[slot] = -1;
  size_t count = 0;
  for (int32_t place = 0; place < text_size;) {
    int32_t found = 0;
    int length = longest_match(place, &found);
    if (length < shortest) {
      tokens[count++] = (struct token){text[place], 0};
      length = 1;
    } else {
      tokens[count++] = (struct token){(uint16_t)(256 + length - shortest), (uint16_t)(place - found)};
    }
    for (int end = place + length; place < end; place++) enter(place);
  }
  return count;
}

// Huffman

static uint8_t code_lengths[symbol_count];
static uint64_t codes[symbol_count];

// The lengths of the codes: joins the two rarest nodes until one is left.
static void find_lengths(const uint32_t frequencies[symbol_count]) {
  uint32_t weights[symbol_count * 2];
  int parents[symbol_count * 2], open[symbol_count], open_count = 0, node_count = symbol_count;
  for (int symbol = 0; symbol < symbol_count; symbol++) {
    weights[symbol] = frequencies[symbol];
    if (frequencies[symbol] > 0) open[open_count++] = symbol;
  }
  while (open_count > 1) {
    int parent = node_count++;
    weights[parent] = 0;
    for (int child = 0; child < 2; child++) {
      int rarest = 0;
      for (int index = 1; index < open_count; index++) {
        if (weights[open[index]] < weights[open[rarest]]) rarest = index;
      }
      weights[parent] += weights[open[rarest]];
      parents[open[rarest]] = parent;
      open[rarest] = open[--open_count];
    }
    open[open_count++] = parent;
  }
  for (int symbol = 0; symbol < symbol_count; symbol++) {
    int length = 0;
    if (frequencies[symbol] > 0) {
      for (int node = symbol; node != open[0]; node = parents[node]) length++;
    }
    if (length > longest_code) fail("a code is too long");
    code_lengths[symbol] = (uint8_t)length;
  }
}

// Codes of one length follow each other in the order of their symbols; those of the next length follow twice the last.
static void assign_codes(void) {
  uint64_t code = 0;
  for (int length = 1; length <= longest_code; length++) {
    for (int symbol = 0; symbol < symbol_count; symbol++) {
      if (code_lengths[symbol] == length) codes[symbol] = code++;
    }
    code <<= 1;
  }
}

// Bits, the highest of a code first

struct bits {
  uint8_t *bytes;
  size_t position;
};

static void put_bits(struct bits *bits, uint64_t value, int count) {
  while (count-- > 0) {
    uint8_t bit = value >> count & 1;
    bits->bytes[bits->position / 8] |= (uint8_t)(bit << (7 - bits->position % 8));
    bits->position++;
  }
}

static uint32_t get_bit(struct bits *bits) {
  uint32_t bit = bits->bytes[bits->position / 8] >> (7 - bits->position % 8) & 1;
  bits->position++;
  return bit;
}

static uint32_t get_bits(struct bits *bits, int count) {
  uint32_t value = 0;
  while (count-- > 0) value = value << 1 | get_bit(bits);
  return value;
}

static size_t compress(void) {
  size_t count = tokenize();
  uint32_t frequencies[symbol_count] = {0};
  for (size_t index = 0; index < count; index++) frequencies[tokens[index].symbol]++;
  find_lengths(frequencies);
  assign_codes();
  struct bits bits = {compressed, 0};
  memset(compressed, 0, sizeof compressed);
  put_bits(&bits, count, 32);
  for (int symbol = 0; symbol < symbol_count; symbol++) put_bits(&bits, code_lengths[symbol], 6);
  for (size_t index = 0; index < count; index++) {
    struct token token = tokens[index];
    put_bits(&bits, codes[token.symbol], code_lengths[token.symbol]);
    if (token.symbol >= 256) put_bits(&bits, token.distance, 15);
  }
  return (bits.position + 7) / 8;
}

static int read_symbol(struct bits *bits, const int counts[], const int sorted[]) {
  uint64_t code = 0, first = 0;
  int index = 0;
  for (int length = 1; length <= longest_code; length++) {
    code = code << 1 | get_bit(bits);
    if (code - first < (uint64_t)counts[length]) return sorted[index + (int)(code - first)];
    index += counts[length];
    first = (first + (uint64_t)counts[length]) << 1;
  }
  fail("no such code");
}

static size_t decompress(void) {
  struct bits bits = {compressed, 0};
  size_t count = get_bits(&bits, 32), end = 0;
  uint8_t lengths[symbol_count];
  int counts[longest_code + 1] = {0}, sorted[symbol_count], sorted_count = 0;
  for (int symbol = 0; symbol < symbol_count; symbol++) lengths[symbol] = (uint8_t)get_bits(&bits, 6);
  for (int length = 1; length <= longest_code; length++) {
    for (int symbol = 0; symbol < symbol_count; symbol++) {
      if (lengths[symbol] == length) sorted[sorted_count++] = symbol, counts[length]++;
    }
  }
  while (count-- > 0) {
    int symbol = read_symbol(&bits, counts, sorted);
    if (symbol < 256) {
      decompressed[end++] = (uint8_t)symbol;
      continue;
    }
    size_t distance = get_bits(&bits, 15), length = (size_t)(symbol - 256 + shortest);
    if (distance == 0 || distance > end || length > text_size - end) fail("no such match");
    for (; length > 0; length--, end++) decompressed[end] = decompressed[end - distance];
  }
  return end;
}

int main(void) {
  write_text();
  size_t size = compress();
  if (decompress() != text_size || memcmp(text, decompressed, text_size) != 0) fail("the text has changed");
  uint32_t check = 2166136261;
  for (size_t index = 0; index < size; index++) check = (check ^ compressed[index]) * 16777619;
  printf("%d bytes in %u, check %08x\n", (int)text_size, (unsigned)size, (unsigned)check);
  return 0;
}
