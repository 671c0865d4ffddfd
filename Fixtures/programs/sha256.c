// Prints the SHA-256 digest (FIPS 180-4) of its standard input.
//
// The constants are computed, not listed: the first 32 bits of the fractional parts of the square and cube roots
// of the first primes, found by integer search.

#include <stdint.h>
#include <stdio.h>

static uint32_t round_constants[64];
static uint32_t state[8];

static uint32_t rotated(uint32_t word, int count) {
  return word >> count | word << (32 - count);
}

// The fraction of the root of a prime below 512: the largest integer whose power does not exceed prime * 2^(32 * power)
// has the whole part above its lowest 32 bits. It has fewer than 38 bits, its cube fewer than 114.
static uint32_t fraction_of_root(int power, uint32_t prime) {
  unsigned __int128 root = 0, goal = (unsigned __int128)prime << 32 * power;
  for (int bit = 37; bit >= 0; bit--) {
    unsigned __int128 candidate = root | (uint64_t)1 << bit;
    if (candidate * candidate * (power == 3 ? candidate : 1) <= goal) root = candidate;
  }
  return (uint32_t)root;
}

static void set_up(void) {
  int found = 0;
  for (uint32_t candidate = 2; found < 64; candidate++) {
    int is_prime = 1;
    for (uint32_t divisor = 2; divisor * divisor <= candidate; divisor++) is_prime &= candidate % divisor != 0;
    if (!is_prime) continue;
    if (found < 8) state[found] = fraction_of_root(2, candidate);
    round_constants[found++] = fraction_of_root(3, candidate);
  }
}

static void absorb(const uint8_t block[64]) {
  uint32_t schedule[64];
  for (int index = 0; index < 16; index++) {
    const uint8_t *bytes = block + 4 * index;
    schedule[index] = (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
  }
  for (int index = 16; index < 64; index++) {
    uint32_t early = schedule[index - 15], late = schedule[index - 2];
    schedule[index] = schedule[index - 16] + schedule[index - 7]
      + (rotated(early, 7) ^ rotated(early, 18) ^ early >> 3)
      + (rotated(late, 17) ^ rotated(late, 19) ^ late >> 10);
  }

  uint32_t v[8];
  for (int index = 0; index < 8; index++) v[index] = state[index];
  for (int round = 0; round < 64; round++) {
    uint32_t choice = (v[4] & v[5]) ^ (~v[4] & v[6]);
    uint32_t majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
    uint32_t first = v[7] + (rotated(v[4], 6) ^ rotated(v[4], 11) ^ rotated(v[4], 25)) + choice
      + round_constants[round] + schedule[round];
    uint32_t second = (rotated(v[0], 2) ^ rotated(v[0], 13) ^ rotated(v[0], 22)) + majority;
    for (int index = 7; index > 0; index--) v[index] = v[index - 1];
    v[4] += first;
    v[0] = first + second;
  }
  for (int index = 0; index < 8; index++) state[index] += v[index];
}

int main(void) {
  set_up();
  uint8_t block[64];
  uint64_t total = 0;
  size_t count;
  while ((count = fread(block, 1, sizeof block, stdin)) == sizeof block) {
    absorb(block);
    total += count;
  }
  total += count;

  block[count++] = 0x80;
  if (count > 56) {
    while (count < 64) block[count++] = 0;
    absorb(block);
    count = 0;
  }
  while (count < 56) block[count++] = 0;
  for (int index = 0; index < 8; index++) block[56 + index] = (uint8_t)(total * 8 >> (56 - 8 * index));
  absorb(block);

  for (int index = 0; index < 8; index++) printf("%08x", state[index]);
  putchar('\n');
  return 0;
}
