// What the programs share: numbers to work on, and a checksum of what comes of them.
//
// Each program is built twice. With vector instructions, its inner loops are those under `__wasm_simd128__`;
// without, the ones beside them. Both print the same.

#ifndef SIMD_H
#define SIMD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#endif

static inline _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// The next number of a linear congruential generator (Knuth's MMIX constants).
static inline uint32_t next_random(void) {
  static uint64_t state = 88172645463325252u;
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(state >> 32);
}

// A sum of words that depends on their order. The size is a multiple of 8.
static inline uint64_t checksum(const void *bytes, size_t size) {
  uint64_t sum = 14695981039346656037u;
  for (size_t offset = 0; offset < size; offset += 8) {
    uint64_t word;
    memcpy(&word, (const char *)bytes + offset, 8);
    sum = (sum ^ word) * 1099511628211u;
    sum ^= sum >> 29;
  }
  return sum;
}

#endif
