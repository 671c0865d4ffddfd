// Double-precision loads, multiplications and additions: the product of two square matrices, repeated.

#include "kernel.h"

enum { size = 200, repetitions = 16 };

static double left[size][size], right[size][size], product[size][size];

static void multiply(void) {
  for (int row = 0; row < size; row++) {
    for (int column = 0; column < size; column++) {
      double sum = 0;
      for (int inner = 0; inner < size; inner++) sum += left[row][inner] * right[inner][column];
      product[row][column] = sum;
    }
  }
}

KERNEL {
  uint64_t state = 42;
  for (int row = 0; row < size; row++) {
    for (int column = 0; column < size; column++) {
      left[row][column] = (double)next_random(&state) / 2147483648.0;
      right[row][column] = (double)next_random(&state) / 2147483648.0 - 0.5;
    }
  }
  double trace = 0;
  for (int repetition = 0; repetition < repetitions; repetition++) {
    multiply();
    for (int index = 0; index < size; index++) {
      trace += product[index][index];
      left[index][index] = product[index][size - 1 - index] / size;
    }
  }
  return bits(trace);
}
