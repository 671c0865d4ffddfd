// Byte loads and stores: the sieve of Eratosthenes, repeated; the result counts the primes below the limit.

#include "kernel.h"

enum { limit = 1 << 20, repetitions = 40 };

static uint8_t composite[limit];

static uint32_t count_primes(void) {
  uint32_t primes = 0;
  for (uint32_t candidate = 0; candidate < limit; candidate++) composite[candidate] = candidate < 2;
  for (uint32_t candidate = 2; candidate < limit; candidate++) {
    if (composite[candidate]) continue;
    primes++;
    for (uint64_t multiple = (uint64_t)candidate * candidate; multiple < limit; multiple += candidate) {
      composite[multiple] = 1;
    }
  }
  return primes;
}

KERNEL {
  uint64_t sum = 0;
  for (int repetition = 0; repetition < repetitions; repetition++) sum = sum * 31 + count_primes();
  return sum;
}
