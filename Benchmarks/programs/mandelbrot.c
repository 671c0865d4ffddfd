// The Mandelbrot set: in floating point, and in fixed point with 64-bit integers; the picture's levels as a histogram.
//
// What is symmetric must come out symmetric, and the two ways may differ in few pixels only.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { width = 300, height = 203, limit = 600, fraction = 28, level_count = 8 };

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// The corner of the picture, and the distance of its pixels: exact in both ways.
static const double left = -2.125, step = 1.0 / 128;

// How often z² + c can be taken before it leaves the circle, in floating point.
static int iterate(double real, double imaginary) {
  double x = 0, y = 0, squared_x = 0, squared_y = 0;
  int count = 0;
  while (count < limit && squared_x + squared_y <= 4) {
    y = 2 * x * y + imaginary;
    x = squared_x - squared_y + real;
    squared_x = x * x;
    squared_y = y * y;
    count++;
  }
  return count;
}

static int64_t multiply(int64_t a, int64_t b) {
  int64_t product = a * b;
  // Towards zero, so that what is symmetric stays so.
  return product / ((int64_t)1 << fraction);
}

static int iterate_fixed(int64_t real, int64_t imaginary) {
  int64_t x = 0, y = 0, squared_x = 0, squared_y = 0;
  int count = 0;
  while (count < limit && squared_x + squared_y <= (int64_t)4 << fraction) {
    y = 2 * multiply(x, y) + imaginary;
    x = squared_x - squared_y + real;
    squared_x = multiply(x, x);
    squared_y = multiply(y, y);
    count++;
  }
  return count;
}

static int64_t fixed(double number) { return (int64_t)(number * (double)((int64_t)1 << fraction)); }

// Whether a point lies in the cardioid or in the disc beside it, where nothing ever leaves.
static bool lies_inside(double x, double y) {
  double from_cusp = (x - 0.25) * (x - 0.25) + y * y;
  if (from_cusp * (from_cusp + (x - 0.25)) < 0.25 * y * y) return true;
  return (x + 1) * (x + 1) + y * y < 0.0625;
}

static int counts[height][width], fixed_counts[height][width];

static int level(int count) {
  int level = 0;
  while (count > 1 && level < level_count - 1) count /= 2, level++;
  return level;
}

int main(void) {
  uint32_t check = 2166136261;
  int differences = 0, histogram[level_count] = {0};
  for (int row = 0; row < height; row++) {
    double imaginary = (row - height / 2) * step;
    for (int column = 0; column < width; column++) {
      double real = left + column * step;
      int count = iterate(real, imaginary);
      counts[row][column] = count;
      fixed_counts[row][column] = iterate_fixed(fixed(real), fixed(imaginary));
      if (lies_inside(real, imaginary) && count != limit) fail("a point of the set has left it");
      differences += count != fixed_counts[row][column];
      check = (check ^ (uint32_t)count) * 16777619;
      check = (check ^ (uint32_t)fixed_counts[row][column]) * 16777619;
      histogram[level(count)]++;
    }
  }
  for (int row = 0; row < height / 2; row++) {
    for (int column = 0; column < width; column++) {
      if (counts[row][column] != counts[height - 1 - row][column]) fail("the picture is not symmetric");
      if (fixed_counts[row][column] != fixed_counts[height - 1 - row][column]) fail("the fixed picture is not symmetric");
    }
  }
  if (differences > width * height / 50) fail("the two ways differ");
  printf("levels");
  for (int index = 0; index < level_count; index++) printf(" %d", histogram[index]);
  printf(", %d differences, check %08x\n", differences, (unsigned)check);
  return 0;
}
