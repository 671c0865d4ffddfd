// The Game of Life on a torus, three times: cell by cell, by the sum of neighbouring bits, and only where something changed.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { size = 128, words = size / 64, generations = 250 };

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// Cell by cell: a byte each.

static uint8_t cells[size][size], next_cells[size][size];

static int neighbours(int row, int column) {
  int above = (row + size - 1) % size, below = (row + 1) % size;
  int left = (column + size - 1) % size, right = (column + 1) % size;
  return cells[above][left] + cells[above][column] + cells[above][right] + cells[row][left] + cells[row][right] +
    cells[below][left] + cells[below][column] + cells[below][right];
}

static void step_cells(void) {
  for (int row = 0; row < size; row++) {
    for (int column = 0; column < size; column++) {
      int count = neighbours(row, column);
      next_cells[row][column] = count == 3 || (count == 2 && cells[row][column]);
    }
  }
  memcpy(cells, next_cells, sizeof cells);
}

// By words: 64 cells each, the count of neighbours in three words of bits.

static uint64_t rows[size][words], next_rows[size][words];

// The neighbours on the left of each cell, which are the lower bits; and those on the right.
static uint64_t shifted_left(const uint64_t row[words], int word) {
  return row[word] << 1 | row[(word + words - 1) % words] >> 63;
}
static uint64_t shifted_right(const uint64_t row[words], int word) {
  return row[word] >> 1 | row[(word + 1) % words] << 63;
}

struct count {
  uint64_t ones, twos, fours;
};

// More than seven neighbours count as none, which makes no difference to the rule.
static void add(struct count *count, uint64_t bits) {
  uint64_t carry = count->ones & bits;
  count->ones ^= bits;
  count->fours ^= count->twos & carry;
  count->twos ^= carry;
}

static void step_rows(void) {
  for (int row = 0; row < size; row++) {
    const uint64_t *lines[3] = {rows[(row + size - 1) % size], rows[row], rows[(row + 1) % size]};
    for (int word = 0; word < words; word++) {
      struct count count = {0};
      for (int line = 0; line < 3; line++) {
        add(&count, shifted_left(lines[line], word));
        if (line != 1) add(&count, lines[line][word]);
        add(&count, shifted_right(lines[line], word));
      }
      next_rows[row][word] = count.twos & ~count.fours & (count.ones | rows[row][word]);
    }
  }
  memcpy(rows, next_rows, sizeof rows);
}

// By lists: the cells that may change are those that have changed, and their neighbours.

static uint8_t counts[size][size], alive[size][size], is_listed[size][size];
static uint16_t listed[size * size], flipped[size * size];
static int listed_count;

static void list(int row, int column) {
  if (is_listed[row][column]) return;
  is_listed[row][column] = 1;
  listed[listed_count++] = (uint16_t)(row * size + column);
}

static void flip(int row, int column) {
  alive[row][column] ^= 1;
  int change = alive[row][column] ? 1 : -1;
  for (int down = size - 1; down <= size + 1; down++) {
    for (int right = size - 1; right <= size + 1; right++) {
      int near_row = (row + down) % size, near_column = (column + right) % size;
      list(near_row, near_column);
      if (down != size || right != size) counts[near_row][near_column] = (uint8_t)(counts[near_row][near_column] + change);
    }
  }
}

static void step_lists(void) {
  int flipped_count = 0;
  for (int index = 0; index < listed_count; index++) {
    int row = listed[index] / size, column = listed[index] % size;
    is_listed[row][column] = 0;
    bool lives = counts[row][column] == 3 || (counts[row][column] == 2 && alive[row][column]);
    if (lives != alive[row][column]) flipped[flipped_count++] = listed[index];
  }
  listed_count = 0;
  for (int index = 0; index < flipped_count; index++) flip(flipped[index] / size, flipped[index] % size);
}

// The work

static void populate(void) {
  uint32_t state = 9;
  for (int row = 0; row < size; row++) {
    for (int column = 0; column < size; column++) {
      state = state * 1664525 + 1013904223;
      if ((state >> 24) % 3 != 0) continue;
      cells[row][column] = 1;
      rows[row][column / 64] |= (uint64_t)1 << column % 64;
      flip(row, column);
    }
  }
}

int main(void) {
  populate();
  uint32_t check = 2166136261;
  int population = 0;
  for (int generation = 0; generation < generations; generation++) {
    step_cells();
    step_rows();
    step_lists();
    population = 0;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        int cell = cells[row][column];
        if (cell != (int)(rows[row][column / 64] >> column % 64 & 1)) fail("the words differ from the cells");
        if (cell != alive[row][column]) fail("the lists differ from the cells");
        population += cell;
      }
    }
    check = (check ^ (uint32_t)population) * 16777619;
  }
  printf("%d cells after %d generations, check %08x\n", population, (int)generations, (unsigned)check);
  return 0;
}
