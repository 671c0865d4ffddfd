// ChaCha20 (RFC 8439): the RFC's examples, then a text of some size, enciphered again and again. With vectors, four blocks are
// made at once: a vector holds the same word of each.

#include "simd.h"

enum { block_size = 64, text_size = 1 << 16, rounds = 128 };

static uint8_t text[text_size];

struct cipher {
  uint32_t words[16]; // four constants, the key, the counter of blocks, the nonce
};

static uint32_t word_at(const uint8_t *bytes) {
  return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static struct cipher begin(const uint8_t key[32], const uint8_t nonce[12], uint32_t counter) {
  struct cipher cipher = {{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}};
  for (int index = 0; index < 8; index++) cipher.words[4 + index] = word_at(key + 4 * index);
  cipher.words[12] = counter;
  for (int index = 0; index < 3; index++) cipher.words[13 + index] = word_at(nonce + 4 * index);
  return cipher;
}

static inline uint32_t rotate(uint32_t word, int by) { return word << by | word >> (32 - by); }

#define QUARTER_ROUND(a, b, c, d) \
  a += b, d = rotate(d ^ a, 16), c += d, b = rotate(b ^ c, 12), a += b, d = rotate(d ^ a, 8), c += d, b = rotate(b ^ c, 7)

// Adds a block to 64 bytes without carry, on a machine whose words have their low byte first.
static void encipher_block(struct cipher *cipher, uint8_t *bytes) {
  const uint32_t *words = cipher->words;
  uint32_t x0 = words[0], x1 = words[1], x2 = words[2], x3 = words[3], x4 = words[4], x5 = words[5], x6 = words[6];
  uint32_t x7 = words[7], x8 = words[8], x9 = words[9], x10 = words[10], x11 = words[11], x12 = words[12];
  uint32_t x13 = words[13], x14 = words[14], x15 = words[15];
  for (int round = 0; round < 20; round += 2) {
    QUARTER_ROUND(x0, x4, x8, x12);
    QUARTER_ROUND(x1, x5, x9, x13);
    QUARTER_ROUND(x2, x6, x10, x14);
    QUARTER_ROUND(x3, x7, x11, x15);
    QUARTER_ROUND(x0, x5, x10, x15);
    QUARTER_ROUND(x1, x6, x11, x12);
    QUARTER_ROUND(x2, x7, x8, x13);
    QUARTER_ROUND(x3, x4, x9, x14);
  }
  uint32_t block[16] = {x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15};
  uint32_t plain[16];
  memcpy(plain, bytes, sizeof plain);
  for (int index = 0; index < 16; index++) plain[index] ^= block[index] + words[index];
  memcpy(bytes, plain, sizeof plain);
  cipher->words[12]++;
}

#if defined(__wasm_simd128__)

#define ROTATE(v, by) wasm_v128_or(wasm_i32x4_shl(v, by), wasm_u32x4_shr(v, 32 - (by)))
#define ROTATE_16(v) wasm_i8x16_shuffle(v, v, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13)
#define ROTATE_8(v) wasm_i8x16_shuffle(v, v, 3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14)

static inline void quarter_round(v128_t x[16], int a, int b, int c, int d) {
  x[a] = wasm_i32x4_add(x[a], x[b]), x[d] = wasm_v128_xor(x[d], x[a]), x[d] = ROTATE_16(x[d]);
  x[c] = wasm_i32x4_add(x[c], x[d]), x[b] = wasm_v128_xor(x[b], x[c]), x[b] = ROTATE(x[b], 12);
  x[a] = wasm_i32x4_add(x[a], x[b]), x[d] = wasm_v128_xor(x[d], x[a]), x[d] = ROTATE_8(x[d]);
  x[c] = wasm_i32x4_add(x[c], x[d]), x[b] = wasm_v128_xor(x[b], x[c]), x[b] = ROTATE(x[b], 7);
}

// Adds four words of four blocks, which have to be exchanged for that like the rows and columns of a square.
static inline void add_words(const v128_t x[4], uint8_t *bytes) {
  v128_t low_01 = wasm_i32x4_shuffle(x[0], x[1], 0, 4, 1, 5), high_01 = wasm_i32x4_shuffle(x[0], x[1], 2, 6, 3, 7);
  v128_t low_23 = wasm_i32x4_shuffle(x[2], x[3], 0, 4, 1, 5), high_23 = wasm_i32x4_shuffle(x[2], x[3], 2, 6, 3, 7);
  v128_t blocks[4] = {
    wasm_i64x2_shuffle(low_01, low_23, 0, 2), wasm_i64x2_shuffle(low_01, low_23, 1, 3),
    wasm_i64x2_shuffle(high_01, high_23, 0, 2), wasm_i64x2_shuffle(high_01, high_23, 1, 3),
  };
  for (int index = 0; index < 4; index++) {
    uint8_t *place = bytes + index * block_size;
    wasm_v128_store(place, wasm_v128_xor(wasm_v128_load(place), blocks[index]));
  }
}

static void encipher_four_blocks(struct cipher *cipher, uint8_t *bytes) {
  v128_t x[16];
  const v128_t numbers = wasm_i32x4_const(0, 1, 2, 3);
  #pragma clang loop unroll(full)
  for (int index = 0; index < 16; index++) x[index] = wasm_v128_load32_splat(&cipher->words[index]);
  x[12] = wasm_i32x4_add(x[12], numbers);
  for (int round = 0; round < 20; round += 2) {
    quarter_round(x, 0, 4, 8, 12);
    quarter_round(x, 1, 5, 9, 13);
    quarter_round(x, 2, 6, 10, 14);
    quarter_round(x, 3, 7, 11, 15);
    quarter_round(x, 0, 5, 10, 15);
    quarter_round(x, 1, 6, 11, 12);
    quarter_round(x, 2, 7, 8, 13);
    quarter_round(x, 3, 4, 9, 14);
  }
  #pragma clang loop unroll(full)
  for (int index = 0; index < 16; index++) {
    x[index] = wasm_i32x4_add(x[index], wasm_v128_load32_splat(&cipher->words[index]));
  }
  x[12] = wasm_i32x4_add(x[12], numbers);
  #pragma clang loop unroll(full)
  for (int index = 0; index < 16; index += 4) add_words(&x[index], bytes + 4 * index);
  cipher->words[12] += 4;
}

#endif

// Enciphers whole blocks.
static void encipher(struct cipher *cipher, uint8_t *bytes, size_t size) {
#if defined(__wasm_simd128__)
  for (; size >= 4 * block_size; size -= 4 * block_size, bytes += 4 * block_size) encipher_four_blocks(cipher, bytes);
#endif
  for (; size >= block_size; size -= block_size, bytes += block_size) encipher_block(cipher, bytes);
}

static void print_bytes(const char *name, const uint8_t *bytes, size_t count) {
  printf("%s:", name);
  for (size_t index = 0; index < count; index++) printf(" %02x", bytes[index]);
  printf("\n");
}

int main(void) {
  uint8_t key[32], blocks[5 * block_size] = {0};
  for (int index = 0; index < 32; index++) key[index] = (uint8_t)index;
  const uint8_t nonce[12] = {0, 0, 0, 9, 0, 0, 0, 0x4a};
  struct cipher cipher = begin(key, nonce, 1);
  encipher(&cipher, blocks, sizeof blocks);
  // Section 2.3.2
  static const uint8_t expected[16] = {
    0x10, 0xf1, 0xe7, 0xe4, 0xd1, 0x3b, 0x59, 0x15, 0x50, 0x0f, 0xdd, 0x1f, 0xa3, 0x20, 0x71, 0xc4,
  };
  if (memcmp(blocks, expected, sizeof expected) != 0) fail("the example");
  print_bytes("block 1", blocks, 16);
  print_bytes("block 4", blocks + 3 * block_size, 16);
  print_bytes("block 5", blocks + 4 * block_size, 16);

  for (int index = 0; index < text_size; index++) text[index] = (uint8_t)(index % 251);
  uint64_t plain = checksum(text, text_size);
  for (int round = 0; round < rounds; round++) encipher(&cipher, text, text_size);
  printf("text: %016llx, then %016llx\n", (unsigned long long)plain, (unsigned long long)checksum(text, text_size));
  // The same once more undoes it.
  cipher.words[12] -= rounds * (text_size / block_size);
  for (int round = 0; round < rounds; round++) encipher(&cipher, text, text_size);
  if (checksum(text, text_size) != plain) fail("deciphering");
}
