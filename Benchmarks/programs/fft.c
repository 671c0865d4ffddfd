// Fourier transforms of single-precision numbers: forth and back, and convolutions that are compared with exact ones.
//
// Four parts at a time (radix 4), from one array to another and back (Stockham), so that nothing has to be reordered.
// Roots of unity come from square roots alone, which every machine rounds the same way.

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { largest_level = 13, largest_size = 1 << largest_level };

struct complex {
  float real, imaginary;
};

// The powers of the first root of unity for the largest size; smaller sizes use every so many of them.
static struct complex roots[largest_size];
static struct complex scratch[largest_size];

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

static uint32_t next_random(uint32_t *state) {
  *state = *state * 1664525 + 1013904223;
  return *state >> 16;
}

static struct complex sum(struct complex a, struct complex b) {
  return (struct complex){a.real + b.real, a.imaginary + b.imaginary};
}

static struct complex difference(struct complex a, struct complex b) {
  return (struct complex){a.real - b.real, a.imaginary - b.imaginary};
}

static struct complex product(struct complex a, struct complex b) {
  return (struct complex){a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real};
}

static struct complex times_i(struct complex a) { return (struct complex){-a.imaginary, a.real}; }

// Halves an angle again and again, from a half turn; a root is the product of those whose bits its index has.
static void fill_roots(void) {
  static double cosines[largest_size], sines[largest_size];
  double cosine = -1, sine = 0;
  cosines[0] = 1;
  for (int bit = largest_size / 2; bit > 0; bit /= 2) {
    for (int index = 0; index < largest_size; index += bit * 2) {
      cosines[index + bit] = cosines[index] * cosine - sines[index] * sine;
      sines[index + bit] = cosines[index] * sine + sines[index] * cosine;
    }
    double half = sqrt((1 + cosine) / 2);
    // The direction is clockwise: that is the transform's sign.
    sine = bit == largest_size / 2 ? -1 : sine / (2 * half);
    cosine = half;
  }
  for (int index = 0; index < largest_size; index++) {
    roots[index] = (struct complex){(float)cosines[index], (float)sines[index]};
  }
}

static void transform(struct complex *values, int level) {
  struct complex *from = values, *to = scratch;
  int size = 1 << level, length = size, stride = 1;
  while (length >= 4) {
    int quarter = length / 4, step = largest_size / length;
    for (int part = 0; part < quarter; part++) {
      struct complex first = roots[part * step], second = roots[2 * part * step], third = roots[3 * part * step];
      for (int index = 0; index < stride; index++) {
        const struct complex *source = &from[index + stride * part];
        struct complex *target = &to[index + stride * 4 * part];
        struct complex a = source[0], b = source[stride * quarter];
        struct complex c = source[stride * 2 * quarter], d = source[stride * 3 * quarter];
        struct complex even = sum(a, c), odd = sum(b, d), turned = times_i(difference(b, d)), rest = difference(a, c);
        target[0] = sum(even, odd);
        target[stride] = product(first, difference(rest, turned));
        target[stride * 2] = product(second, difference(even, odd));
        target[stride * 3] = product(third, sum(rest, turned));
      }
    }
    struct complex *other = from;
    from = to, to = other;
    length /= 4, stride *= 4;
  }
  if (length == 2) {
    for (int index = 0; index < stride; index++) {
      struct complex a = from[index], b = from[index + stride];
      to[index] = sum(a, b);
      to[index + stride] = difference(a, b);
    }
    from = to;
  }
  if (from != values) memcpy(values, from, (size_t)size * sizeof *values);
}

// The transform back is the one forth with real and imaginary parts exchanged before and after it.
static void transform_back(struct complex *values, int level) {
  int size = 1 << level;
  for (int index = 0; index < size; index++) {
    values[index] = (struct complex){values[index].imaginary, values[index].real};
  }
  transform(values, level);
  float scale = 1.0f / (float)size;
  for (int index = 0; index < size; index++) {
    values[index] = (struct complex){values[index].imaginary * scale, values[index].real * scale};
  }
}

// The transform by its definition, of a small size.
static void check_definition(int level) {
  struct complex values[64], expected[64];
  uint32_t state = 5;
  int size = 1 << level, step = largest_size >> level;
  for (int index = 0; index < size; index++) {
    values[index].real = (float)(next_random(&state) % 100);
    values[index].imaginary = (float)(next_random(&state) % 100);
  }
  for (int row = 0; row < size; row++) {
    expected[row] = (struct complex){0, 0};
    for (int column = 0; column < size; column++) {
      expected[row] = sum(expected[row], product(values[column], roots[row * column % size * step]));
    }
  }
  transform(values, level);
  for (int index = 0; index < size; index++) {
    struct complex error = difference(values[index], expected[index]);
    if (fabsf(error.real) > 0.1f || fabsf(error.imaginary) > 0.1f) fail("the transform is wrong");
  }
}

// A signal forth and back: the greatest error in millionths.
static int check_return(int level, uint32_t *state) {
  static struct complex signal[largest_size], values[largest_size];
  int size = 1 << level;
  for (int index = 0; index < size; index++) {
    signal[index].real = (float)(next_random(state) % 4096) / 2048 - 1;
    signal[index].imaginary = (float)(next_random(state) % 4096) / 2048 - 1;
  }
  memcpy(values, signal, sizeof values);
  transform(values, level);
  transform_back(values, level);
  float greatest = 0;
  for (int index = 0; index < size; index++) {
    struct complex error = difference(values[index], signal[index]);
    greatest = fmaxf(greatest, fmaxf(fabsf(error.real), fabsf(error.imaginary)));
  }
  return (int)(greatest * 1e6f);
}

// The product of two polynomials with small integers as coefficients, which rounding makes exact. One is the real part
// of what is transformed, the other the imaginary part: half the imaginary part of the square is the product.
static uint32_t convolve(int level, int direct_count, uint32_t *state) {
  static int first[largest_size / 2], second[largest_size / 2];
  static struct complex values[largest_size];
  int size = 1 << level, half = size / 2;
  for (int index = 0; index < half; index++) {
    first[index] = (int)(next_random(state) % 19) - 9;
    second[index] = (int)(next_random(state) % 19) - 9;
    values[index] = (struct complex){(float)first[index], (float)second[index]};
  }
  memset(&values[half], 0, (size_t)half * sizeof values[0]);
  transform(values, level);
  for (int index = 0; index < size; index++) values[index] = product(values[index], values[index]);
  transform_back(values, level);

  uint32_t check = 0;
  for (int index = 0; index < size; index++) {
    check = check * 31 + (uint32_t)(int)floorf(values[index].imaginary * 0.5f + 0.5f);
  }
  for (int count = 0; count < direct_count; count++) {
    int index = (int)(next_random(state) % (unsigned)size), exact = 0;
    int start = index < half ? 0 : index - half + 1, end = index < half ? index + 1 : half;
    for (int term = start; term < end; term++) exact += first[term] * second[index - term];
    if ((int)floorf(values[index].imaginary * 0.5f + 0.5f) != exact) fail("a coefficient is wrong");
  }
  return check;
}

int main(void) {
  fill_roots();
  uint32_t state = 1, check = 0;
  int greatest = 0;
  for (int level = 0; level <= 6; level++) check_definition(level);
  for (int round = 0; round < 30; round++) {
    for (int level = 9; level <= largest_level; level++) {
      int error = check_return(level, &state);
      if (error > greatest) greatest = error;
      check = check * 31 + convolve(level, 50, &state);
    }
  }
  if (greatest > 5) fail("the error is too large");
  printf("%d sizes, check %08x\n", largest_level - 9 + 1, (unsigned)check);
  return 0;
}
