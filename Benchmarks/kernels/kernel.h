// What every kernel shares: a start function without a C library, and just enough of WASI preview 1 to print.
//
// A kernel defines `run`. It is exported under that name, for whoever measures it through the embedding API;
// the command's start function calls it once and prints the result as sixteen hexadecimal digits and a newline.

#ifndef KERNEL_H
#define KERNEL_H

#include <stddef.h>
#include <stdint.h>

#define KERNEL __attribute__((export_name("run"), noinline)) uint64_t run(void)

// Keeps a function a function: a kernel that measures calls must not be inlined or turned into a loop.
#define CALLED __attribute__((noinline, disable_tail_calls))

KERNEL;

struct io_vector {
  const char *bytes;
  uint32_t count;
};

__attribute__((import_module("wasi_snapshot_preview1"), import_name("fd_write")))
uint16_t fd_write(uint32_t descriptor, const struct io_vector *vectors, uint32_t count, uint32_t *written);

__attribute__((export_name("_start"))) void _start(void) {
  uint64_t result = run();
  char line[17];
  for (int digit = 0; digit < 16; digit++) {
    line[digit] = "0123456789abcdef"[(result >> (60 - 4 * digit)) & 15];
  }
  line[16] = '\n';
  uint32_t written;
  fd_write(1, &(struct io_vector){line, sizeof line}, 1, &written);
}

// The next number of a linear congruential generator (Knuth's MMIX constants); its high bits are the random ones.
static inline uint64_t next_random(uint64_t *state) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return *state >> 33;
}

// The bits of a sum of floating-point numbers, so that a difference in the last place shows.
static inline uint64_t bits(double value) {
  return (union { double value; uint64_t bits; }){value}.bits;
}

#endif
