// SHA-256 (FIPS 180-4): the examples of the standard, then six megabytes in pieces of changing size.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct sha256 {
  uint32_t state[8];
  uint8_t block[64];
  uint64_t length;
};

static const uint32_t round_constants[64] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static struct sha256 begin(void) {
  return (struct sha256){
    .state = {
      0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    },
  };
}

static uint32_t rotate(uint32_t word, int by) { return word >> by | word << (32 - by); }

static void digest_block(struct sha256 *hash) {
  uint32_t schedule[64], working[8];
  for (int index = 0; index < 16; index++) {
    const uint8_t *bytes = &hash->block[index * 4];
    schedule[index] = (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
  }
  for (int index = 16; index < 64; index++) {
    uint32_t early = schedule[index - 15], late = schedule[index - 2];
    schedule[index] = schedule[index - 16] + (rotate(early, 7) ^ rotate(early, 18) ^ early >> 3) +
      schedule[index - 7] + (rotate(late, 17) ^ rotate(late, 19) ^ late >> 10);
  }
  memcpy(working, hash->state, sizeof working);
  for (int index = 0; index < 64; index++) {
    uint32_t a = working[0], e = working[4];
    uint32_t choice = (e & working[5]) ^ (~e & working[6]);
    uint32_t majority = (a & working[1]) ^ (a & working[2]) ^ (working[1] & working[2]);
    uint32_t first = working[7] + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + round_constants[index] +
      schedule[index];
    uint32_t second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
    for (int word = 7; word > 0; word--) working[word] = working[word - 1];
    working[4] += first;
    working[0] = first + second;
  }
  for (int index = 0; index < 8; index++) hash->state[index] += working[index];
}

static void add(struct sha256 *hash, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    size_t filled = hash->length % 64, part = 64 - filled < count ? 64 - filled : count;
    memcpy(hash->block + filled, bytes, part);
    hash->length += part, bytes += part, count -= part;
    if (hash->length % 64 == 0) digest_block(hash);
  }
}

// The digest in hexadecimal digits.
static void end(struct sha256 *hash, char digits[65]) {
  uint64_t bit_count = hash->length * 8;
  uint8_t length[8];
  for (int index = 0; index < 8; index++) length[index] = (uint8_t)(bit_count >> (56 - 8 * index));
  add(hash, (const uint8_t *)"\x80", 1);
  while (hash->length % 64 != 56) add(hash, (const uint8_t *)"", 1);
  add(hash, length, sizeof length);
  for (int index = 0; index < 8; index++) snprintf(digits + index * 8, 9, "%08x", (unsigned)hash->state[index]);
}

static void check(const char *message, size_t repetitions, const char *expected) {
  struct sha256 hash = begin();
  char digits[65];
  for (size_t count = 0; count < repetitions; count++) add(&hash, (const uint8_t *)message, strlen(message));
  end(&hash, digits);
  if (strcmp(digits, expected) == 0) return;
  printf("FAILED: %s, not %s\n", digits, expected);
  exit(1);
}

int main(void) {
  check("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  check("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  check(
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  check("aaaaaaaaaa", 100000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");

  static uint8_t bytes[1 << 16];
  uint32_t state = 1;
  for (size_t index = 0; index < sizeof bytes; index++) {
    state = state * 1664525 + 1013904223;
    bytes[index] = (uint8_t)(state >> 24);
  }
  struct sha256 hash = begin();
  size_t size = 1;
  while (hash.length < 6 << 20) {
    add(&hash, bytes, size);
    size = size * 3 % sizeof bytes;
  }
  char digits[65];
  uint64_t length = hash.length;
  end(&hash, digits);
  printf("%llu bytes: %s\n", (unsigned long long)length, digits);
  return 0;
}
