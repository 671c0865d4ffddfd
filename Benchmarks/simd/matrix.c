// Products of matrices of `float`s. A tile of the product is summed up in variables; whatever the tile's shape, each element
// is the sum of the same products in the same order.

#include "simd.h"

enum { size = 192, rounds = 16 };

static _Alignas(16) float left[size][size], right[size][size], product[size][size];

#if defined(__wasm_simd128__)

enum { tile_rows = 4, tile_vectors = 2, tile_columns = 4 * tile_vectors };

static void multiply_tile(int row, int column) {
  v128_t sums[tile_rows][tile_vectors];
  for (int r = 0; r < tile_rows; r++) {
    for (int v = 0; v < tile_vectors; v++) sums[r][v] = wasm_f32x4_const_splat(0);
  }
  for (int inner = 0; inner < size; inner++) {
    v128_t factors[tile_vectors];
    for (int v = 0; v < tile_vectors; v++) factors[v] = wasm_v128_load(&right[inner][column + 4 * v]);
    for (int r = 0; r < tile_rows; r++) {
      v128_t factor = wasm_v128_load32_splat(&left[row + r][inner]);
      for (int v = 0; v < tile_vectors; v++) {
        sums[r][v] = wasm_f32x4_add(sums[r][v], wasm_f32x4_mul(factor, factors[v]));
      }
    }
  }
  for (int r = 0; r < tile_rows; r++) {
    for (int v = 0; v < tile_vectors; v++) wasm_v128_store(&product[row + r][column + 4 * v], sums[r][v]);
  }
}

#else

enum { tile_rows = 4, tile_columns = 4 };

static void multiply_tile(int row, int column) {
  float sums[tile_rows][tile_columns] = {0};
  for (int inner = 0; inner < size; inner++) {
    for (int r = 0; r < tile_rows; r++) {
      float factor = left[row + r][inner];
      for (int c = 0; c < tile_columns; c++) sums[r][c] += factor * right[inner][column + c];
    }
  }
  for (int r = 0; r < tile_rows; r++) memcpy(&product[row + r][column], sums[r], sizeof sums[r]);
}

#endif

static void multiply(void) {
  for (int row = 0; row < size; row += tile_rows) {
    for (int column = 0; column < size; column += tile_columns) multiply_tile(row, column);
  }
}

int main(void) {
  for (int row = 0; row < size; row++) {
    for (int column = 0; column < size; column++) {
      left[row][column] = (float)(next_random() >> 8) / (1 << 24) - 0.5f;
      right[row][column] = ((float)(next_random() >> 8) / (1 << 24) - 0.5f) / 4;
    }
  }
  for (int round = 1; round <= rounds; round++) {
    multiply();
    memcpy(left, product, sizeof left);
    if (round == 1 || round == rounds) {
      printf("after %d: %016llx, first %.9g, last %.9g\n", round, (unsigned long long)checksum(product, sizeof product),
        (double)product[0][0], (double)product[size - 1][size - 1]);
    }
  }
}
