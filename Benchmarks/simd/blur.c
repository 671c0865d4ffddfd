// A blur of a grey picture with the binomial weights 1, 4, 6, 4, 1, along the rows, then along the columns, again and again.

#include "simd.h"

enum { width = 512, height = 384, border = 2, stride = width + 16, rounds = 96 };

// With two more pixels at each side. Rows begin at a multiple of 16 bytes for the pixels themselves.
static _Alignas(16) uint8_t picture[(height + 2 * border) * stride + 16], scratch[(height + 2 * border) * stride + 16];

static uint8_t *row_of(uint8_t *pixels, int row) { return pixels + (row + border) * stride + 16; }

// The weighted mean of five pixels, for each pixel of a row; they are `step` bytes apart.
static void blur_row(const uint8_t *restrict from, ptrdiff_t step, uint8_t *restrict to) {
#if defined(__wasm_simd128__)
  for (int column = 0; column < width; column += 16) {
    v128_t halves[2];
    for (int half = 0; half < 2; half++) {
      const uint8_t *centre = from + column + 8 * half;
      v128_t outer = wasm_i16x8_add(wasm_u16x8_load8x8(centre - 2 * step), wasm_u16x8_load8x8(centre + 2 * step));
      v128_t inner = wasm_i16x8_add(wasm_u16x8_load8x8(centre - step), wasm_u16x8_load8x8(centre + step));
      v128_t middle = wasm_u16x8_load8x8(centre);
      v128_t fourfold = wasm_i16x8_shl(wasm_i16x8_add(inner, middle), 2);
      v128_t sum = wasm_i16x8_add(wasm_i16x8_add(outer, fourfold), wasm_i16x8_add(middle, middle));
      halves[half] = wasm_u16x8_shr(wasm_i16x8_add(sum, wasm_i16x8_const_splat(8)), 4);
    }
    wasm_v128_store(to + column, wasm_u8x16_narrow_i16x8(halves[0], halves[1]));
  }
#else
  for (int column = 0; column < width; column++) {
    const uint8_t *centre = from + column;
    int sum = centre[-2 * step] + centre[2 * step] + 4 * (centre[-step] + centre[step]) + 6 * centre[0];
    to[column] = (uint8_t)((sum + 8) >> 4);
  }
#endif
}

// Beyond its sides a picture goes on as it ends there.
static void extend_rows(uint8_t *pixels) {
  for (int row = 0; row < height; row++) {
    uint8_t *first = row_of(pixels, row);
    memset(first - border, first[0], border);
    memset(first + width, first[width - 1], border);
  }
}

static void extend_columns(uint8_t *pixels) {
  for (int row = 1; row <= border; row++) {
    memcpy(row_of(pixels, -row), row_of(pixels, 0), width);
    memcpy(row_of(pixels, height - 1 + row), row_of(pixels, height - 1), width);
  }
}

static void blur(void) {
  extend_rows(picture);
  for (int row = 0; row < height; row++) blur_row(row_of(picture, row), 1, row_of(scratch, row));
  extend_columns(scratch);
  for (int row = 0; row < height; row++) blur_row(row_of(scratch, row), stride, row_of(picture, row));
}

static uint64_t picture_checksum(void) {
  uint64_t sums[height];
  for (int row = 0; row < height; row++) sums[row] = checksum(row_of(picture, row), width);
  return checksum(sums, sizeof sums);
}

int main(void) {
  for (int row = 0; row < height; row++) {
    for (int column = 0; column < width; column++) {
      bool inside = (row / 48 + column / 64) % 2;
      row_of(picture, row)[column] = (uint8_t)(inside ? 200 + next_random() % 56 : next_random() % 64);
    }
  }
  printf("before: %016llx\n", (unsigned long long)picture_checksum());
  for (int round = 1; round <= rounds; round++) {
    blur();
    if (round == 1 || round == rounds) {
      printf("after %d: %016llx, corners %d %d %d %d\n", round, (unsigned long long)picture_checksum(),
        row_of(picture, 0)[0], row_of(picture, 0)[width - 1], row_of(picture, height - 1)[0],
        row_of(picture, height - 1)[width - 1]);
    }
  }
}
