// Indirect calls: a table of small functions, chosen by a random number that no predictor can learn.

#include "kernel.h"

typedef uint32_t operation(uint32_t, uint32_t);

static CALLED uint32_t add(uint32_t left, uint32_t right) { return left + right; }
static CALLED uint32_t subtract(uint32_t left, uint32_t right) { return left - right; }
static CALLED uint32_t multiply(uint32_t left, uint32_t right) { return left * (right | 1); }
static CALLED uint32_t exclusive_or(uint32_t left, uint32_t right) { return left ^ right; }
static CALLED uint32_t rotate(uint32_t left, uint32_t right) { return left << (right & 31) | left >> (-right & 31); }
static CALLED uint32_t larger(uint32_t left, uint32_t right) { return left > right ? left : right; }
static CALLED uint32_t mean(uint32_t left, uint32_t right) { return (left & right) + ((left ^ right) >> 1); }
static CALLED uint32_t complement(uint32_t left, uint32_t right) { return ~left + right; }

// Volatile, so that the compiler cannot know the functions and turn the call into a switch.
static operation *const volatile operations[8] = {
  add, subtract, multiply, exclusive_or, rotate, larger, mean, complement,
};

KERNEL {
  uint64_t state = 1;
  uint32_t value = 1;
  for (uint32_t round = 0; round < 25000000; round++) {
    uint32_t random = (uint32_t)next_random(&state);
    value = operations[random & 7](value, random >> 3);
  }
  return value;
}
