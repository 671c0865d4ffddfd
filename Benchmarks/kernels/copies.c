// Bulk memory: `memory.copy` and `memory.fill` of sixteen bytes to 16 KiB, overlapping in both directions.

#include "kernel.h"

enum { size = 1 << 18, largest = 1 << 14, rounds = 8000000 };

static uint8_t bytes[size];

KERNEL {
  uint64_t state = 3;
  for (uint32_t index = 0; index < size; index++) bytes[index] = (uint8_t)next_random(&state);
  for (uint32_t round = 0; round < rounds; round++) {
    uint32_t random = (uint32_t)next_random(&state);
    uint32_t count = 16u << (random & 7);
    if ((random & 1023) == 0) count = largest;
    uint32_t source = (random >> 4) % (size - largest);
    uint32_t destination = (random >> 11) % (size - largest);
    __builtin_memmove(bytes + destination, bytes + source, count);
    if (random & 8) __builtin_memset(bytes + source, (int)round, count / 4);
  }
  uint64_t sum = 0;
  for (uint32_t index = 0; index < size; index++) sum = sum * 31 + bytes[index];
  return sum;
}
