// AES with keys of 128 bits (FIPS 197): the examples of the standards, counter mode (SP 800-38A) by tables of words, and
// cipher block chaining, which is undone byte by byte.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { round_count = 10, block_size = 16, text_size = 3 << 19, chained_size = 1 << 15, rounds = 10 };

static uint8_t substitutes[256], originals[256];
// What a byte of the state adds to a column in one round: one table for each row.
static uint32_t round_tables[4][256];
// Products with what the inverse of MixColumns multiplies by.
static uint8_t times_9[256], times_11[256], times_13[256], times_14[256];

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// Tables

// In the field of 256 elements, modulo x^8 + x^4 + x^3 + x + 1.
static uint8_t multiply(uint8_t a, uint8_t b) {
  uint8_t product = 0;
  for (; b; b >>= 1) {
    if (b & 1) product ^= a;
    a = (uint8_t)(a << 1 ^ (a & 0x80 ? 0x1b : 0));
  }
  return product;
}

static uint8_t rotate_byte(uint8_t byte, int by) { return (uint8_t)(byte << by | byte >> (8 - by)); }
static uint32_t rotate(uint32_t word, int by) { return word << by | word >> (32 - by); }

static void fill_tables(void) {
  // 3 generates all elements but 0, and its inverse is 0xf6: so one power goes up and the other down.
  uint8_t element = 1, inverse = 1;
  do {
    uint8_t substitute = inverse ^ rotate_byte(inverse, 1) ^ rotate_byte(inverse, 2) ^ rotate_byte(inverse, 3) ^
      rotate_byte(inverse, 4) ^ 0x63;
    substitutes[element] = substitute;
    element = multiply(element, 3);
    inverse = multiply(inverse, 0xf6);
  } while (element != 1);
  substitutes[0] = 0x63;
  for (int byte = 0; byte < 256; byte++) {
    uint8_t substitute = substitutes[byte];
    originals[substitute] = (uint8_t)byte;
    uint32_t column = (uint32_t)multiply(substitute, 2) << 24 | (uint32_t)substitute << 16 |
      (uint32_t)substitute << 8 | multiply(substitute, 3);
    round_tables[0][byte] = column;
    for (int row = 1; row < 4; row++) round_tables[row][byte] = rotate(column, 32 - 8 * row);
    times_9[byte] = multiply((uint8_t)byte, 9);
    times_11[byte] = multiply((uint8_t)byte, 11);
    times_13[byte] = multiply((uint8_t)byte, 13);
    times_14[byte] = multiply((uint8_t)byte, 14);
  }
}

// Words and keys

static uint32_t load(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static void store(uint8_t *bytes, uint32_t word) {
  for (int index = 0; index < 4; index++) bytes[index] = (uint8_t)(word >> (24 - 8 * index));
}

static uint32_t substitute_word(uint32_t word) {
  return (uint32_t)substitutes[word >> 24] << 24 | (uint32_t)substitutes[word >> 16 & 255] << 16 |
    (uint32_t)substitutes[word >> 8 & 255] << 8 | substitutes[word & 255];
}

struct key {
  uint32_t words[4 * (round_count + 1)];
};

static struct key expand(const uint8_t bytes[16]) {
  struct key key;
  uint8_t constant = 1;
  for (int index = 0; index < 4; index++) key.words[index] = load(bytes + 4 * index);
  for (int index = 4; index < 4 * (round_count + 1); index++) {
    uint32_t word = key.words[index - 1];
    if (index % 4 == 0) {
      word = substitute_word(rotate(word, 8)) ^ (uint32_t)constant << 24;
      constant = multiply(constant, 2);
    }
    key.words[index] = key.words[index - 4] ^ word;
  }
  return key;
}

// One block

static void encrypt(const struct key *key, const uint8_t *from, uint8_t *to) {
  const uint32_t *round_key = key->words;
  uint32_t state[4], next[4];
  for (int column = 0; column < 4; column++) state[column] = load(from + 4 * column) ^ round_key[column];
  for (int round = 1; round < round_count; round++) {
    round_key += 4;
    for (int column = 0; column < 4; column++) {
      next[column] = round_tables[0][state[column] >> 24] ^ round_tables[1][state[(column + 1) % 4] >> 16 & 255] ^
        round_tables[2][state[(column + 2) % 4] >> 8 & 255] ^ round_tables[3][state[(column + 3) % 4] & 255] ^
        round_key[column];
    }
    memcpy(state, next, sizeof state);
  }
  round_key += 4;
  for (int column = 0; column < 4; column++) {
    uint32_t shifted = (state[column] & 0xff000000) | (state[(column + 1) % 4] & 0xff0000) |
      (state[(column + 2) % 4] & 0xff00) | (state[(column + 3) % 4] & 0xff);
    store(to + 4 * column, substitute_word(shifted) ^ round_key[column]);
  }
}

static void add_round_key(const struct key *key, int round, uint8_t *state) {
  for (int column = 0; column < 4; column++) {
    store(state + 4 * column, load(state + 4 * column) ^ key->words[4 * round + column]);
  }
}

static void decrypt(const struct key *key, const uint8_t *from, uint8_t *to) {
  uint8_t state[block_size], shifted[block_size];
  memcpy(state, from, block_size);
  add_round_key(key, round_count, state);
  for (int round = round_count - 1; round >= 0; round--) {
    for (int column = 0; column < 4; column++) {
      for (int row = 0; row < 4; row++) shifted[(column + row) % 4 * 4 + row] = originals[state[column * 4 + row]];
    }
    memcpy(state, shifted, block_size);
    add_round_key(key, round, state);
    if (round == 0) break;
    for (int column = 0; column < 4; column++) {
      uint8_t *bytes = &state[column * 4], a = bytes[0], b = bytes[1], c = bytes[2], d = bytes[3];
      bytes[0] = times_14[a] ^ times_11[b] ^ times_13[c] ^ times_9[d];
      bytes[1] = times_9[a] ^ times_14[b] ^ times_11[c] ^ times_13[d];
      bytes[2] = times_13[a] ^ times_9[b] ^ times_14[c] ^ times_11[d];
      bytes[3] = times_11[a] ^ times_13[b] ^ times_9[c] ^ times_14[d];
    }
  }
  memcpy(to, state, block_size);
}

// Many blocks

// Encrypts and decrypts in place: the same in counter mode. The counter has its highest byte first.
static void count(const struct key *key, const uint8_t start[block_size], uint8_t *bytes, size_t size) {
  uint8_t counter[block_size], stream[block_size];
  memcpy(counter, start, block_size);
  for (size_t index = 0; index < size; index++) {
    if (index % block_size == 0) {
      encrypt(key, counter, stream);
      for (int byte = block_size - 1; byte >= 0 && ++counter[byte] == 0; byte--) continue;
    }
    bytes[index] ^= stream[index % block_size];
  }
}

static void chain(const struct key *key, uint8_t *bytes, size_t size) {
  uint8_t previous[block_size] = {0};
  for (; size > 0; bytes += block_size, size -= block_size) {
    for (int index = 0; index < block_size; index++) bytes[index] ^= previous[index];
    encrypt(key, bytes, bytes);
    memcpy(previous, bytes, block_size);
  }
}

static void unchain(const struct key *key, uint8_t *bytes, size_t size) {
  uint8_t previous[block_size] = {0}, block[block_size];
  for (; size > 0; bytes += block_size, size -= block_size) {
    memcpy(block, bytes, block_size);
    decrypt(key, block, bytes);
    for (int index = 0; index < block_size; index++) bytes[index] ^= previous[index];
    memcpy(previous, block, block_size);
  }
}

// The work

static void read_digits(const char *digits, uint8_t bytes[block_size]) {
  for (int index = 0; index < block_size; index++) {
    const char pair[] = {digits[2 * index], digits[2 * index + 1], '\0'};
    bytes[index] = (uint8_t)strtoul(pair, NULL, 16);
  }
}

struct example {
  const char *key, *plain, *secret;
};

static void check_block(struct example example) {
  uint8_t key_bytes[block_size], plain[block_size], secret[block_size], block[block_size];
  read_digits(example.key, key_bytes), read_digits(example.plain, plain), read_digits(example.secret, secret);
  struct key key = expand(key_bytes);
  encrypt(&key, plain, block);
  if (memcmp(block, secret, block_size) != 0) fail("an encrypted example is wrong");
  decrypt(&key, secret, block);
  if (memcmp(block, plain, block_size) != 0) fail("a decrypted example is wrong");
}

static uint32_t checksum(const uint8_t *bytes, size_t size) {
  uint32_t check = 2166136261;
  for (size_t index = 0; index < size; index++) check = (check ^ bytes[index]) * 16777619;
  return check;
}

int main(void) {
  static const struct example examples[] = {
    {"000102030405060708090a0b0c0d0e0f", "00112233445566778899aabbccddeeff", "69c4e0d86a7b0430d8cdb78070b4c55a"},
    {"2b7e151628aed2a6abf7158809cf4f3c", "3243f6a8885a308d313198a2e0370734", "3925841d02dc09fbdc118597196a0b32"},
    {"2b7e151628aed2a6abf7158809cf4f3c", "6bc1bee22e409f96e93d7e117393172a", "3ad77bb40d7a3660a89ecaf32466ef97"},
  };
  fill_tables();
  for (size_t index = 0; index < sizeof examples / sizeof examples[0]; index++) check_block(examples[index]);

  uint8_t key_bytes[block_size], start[block_size], block[block_size], secret[block_size];
  read_digits("2b7e151628aed2a6abf7158809cf4f3c", key_bytes);
  read_digits("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff", start);
  struct key key = expand(key_bytes);
  read_digits("6bc1bee22e409f96e93d7e117393172a", block);
  read_digits("874d6191b620e3261bef6864990db6ce", secret);
  count(&key, start, block, block_size);
  if (memcmp(block, secret, block_size) != 0) fail("the example of counter mode is wrong");

  static uint8_t text[text_size], bytes[text_size];
  for (size_t index = 0; index < text_size; index++) text[index] = (uint8_t)((uint32_t)index * (uint32_t)index >> 7);
  memcpy(bytes, text, text_size);

  count(&key, start, bytes, text_size);
  uint32_t counted = checksum(bytes, text_size);
  count(&key, start, bytes, text_size);
  if (memcmp(bytes, text, text_size) != 0) fail("counter mode loses the text");

  uint32_t chained = 0;
  for (int round = 0; round < rounds; round++) {
    chain(&key, bytes, chained_size);
    chained = chained * 31 + checksum(bytes, chained_size);
  }
  for (int round = 0; round < rounds; round++) unchain(&key, bytes, chained_size);
  if (memcmp(bytes, text, text_size) != 0) fail("chaining loses the text");
  printf("%d bytes: counted %08x, chained %08x\n", text_size, (unsigned)counted, (unsigned)chained);
  return 0;
}
