// How often each lightness occurs in a picture, in 64 steps. Two neighbours are counted at once, in a table of pairs.

#include "simd.h"

enum { pixel_count = 512 * 384, steps = 64, rounds = 192 };

static _Alignas(16) uint8_t picture[2 * pixel_count][4];
static uint32_t pairs[steps][steps];

#if defined(__wasm_simd128__)

// The lightness of a pixel in 256ths is 77 times its red, 150 times its green and 29 times its blue.
static inline v128_t lightness(const uint8_t (*pixels)[4]) {
  v128_t vector = wasm_v128_load(pixels);
  v128_t red_blue = wasm_v128_and(vector, wasm_i16x8_const_splat(255)), green = wasm_u16x8_shr(vector, 8);
  return wasm_i32x4_add(
    wasm_i32x4_dot_i16x8(red_blue, wasm_i16x8_const(77, 29, 77, 29, 77, 29, 77, 29)),
    wasm_i32x4_dot_i16x8(green, wasm_i16x8_const(150, 0, 150, 0, 150, 0, 150, 0)));
}

// What `offset` says is where the number is, in bytes.
static inline void count_pair(uint32_t offset) { ++*(uint32_t *)((char *)pairs + offset); }

static void count_lightness(const uint8_t (*pixels)[4]) {
  for (int index = 0; index < pixel_count; index += 8) {
    v128_t both = wasm_u16x8_narrow_i32x4(lightness(&pixels[index]), lightness(&pixels[index + 4]));
    v128_t offsets = wasm_i32x4_dot_i16x8(
      wasm_u16x8_shr(both, 10), wasm_i16x8_const(4 * steps, 4, 4 * steps, 4, 4 * steps, 4, 4 * steps, 4));
    count_pair(wasm_u32x4_extract_lane(offsets, 0));
    count_pair(wasm_u32x4_extract_lane(offsets, 1));
    count_pair(wasm_u32x4_extract_lane(offsets, 2));
    count_pair(wasm_u32x4_extract_lane(offsets, 3));
  }
}

#else

static inline int lightness(const uint8_t pixel[4]) { return 77 * pixel[0] + 150 * pixel[1] + 29 * pixel[2]; }

static void count_lightness(const uint8_t (*pixels)[4]) {
  for (int index = 0; index < pixel_count; index += 2) {
    pairs[lightness(pixels[index]) >> 10][lightness(pixels[index + 1]) >> 10]++;
  }
}

#endif

int main(void) {
  for (int index = 0; index < 2 * pixel_count; index++) {
    // Areas of a colour, with some noise.
    uint32_t colour = (uint32_t)(index / 8192 + 1) * 2654435761u, noise = next_random();
    for (int channel = 0; channel < 4; channel++) {
      picture[index][channel] = (uint8_t)((colour >> 8 * channel & 0xe0) + (noise >> 8 * channel & 0x1f));
    }
  }
  printf("picture: %016llx\n", (unsigned long long)checksum(picture, sizeof picture));
  for (int round = 0; round < rounds; round++) count_lightness(&picture[next_random() % pixel_count]);
  uint32_t counts[steps] = {0}, total = 0, median = 0, fullest = 0;
  for (int first = 0; first < steps; first++) {
    for (int second = 0; second < steps; second++) {
      counts[first] += pairs[first][second];
      counts[second] += pairs[first][second];
    }
  }
  for (uint32_t step = 0; step < steps; step++) {
    if (total < rounds * pixel_count / 2) median = step;
    if (counts[step] > counts[fullest]) fullest = step;
    total += counts[step];
  }
  printf("%u pixels: %016llx, pairs: %016llx\n", total, (unsigned long long)checksum(counts, sizeof counts),
    (unsigned long long)checksum(pairs, sizeof pairs));
  printf("median %u, most often %u: %u times\n", median, fullest, counts[fullest]);
}
