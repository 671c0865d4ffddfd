// One picture is laid over another: red, green, blue and opacity, a byte each, the colours already multiplied with the opacity.

#include "simd.h"

enum { width = 512, height = 256, pixel_count = width * height, rounds = 160 };

static _Alignas(16) uint32_t front[2 * pixel_count], back[pixel_count];

// Without vectors, two channels of a pixel are computed at once, 16 bits each: x / 255 is (y + (y >> 8)) >> 8, y being x + 128.
static void lay_over(const uint32_t *restrict source, uint32_t *restrict target, size_t count) {
#if defined(__wasm_simd128__)
  for (size_t index = 0; index < count; index += 4) {
    v128_t upper = wasm_v128_load(&source[index]), lower = wasm_v128_load(&target[index]);
    v128_t opacity = wasm_i8x16_shuffle(upper, upper, 3, 3, 3, 3, 7, 7, 7, 7, 11, 11, 11, 11, 15, 15, 15, 15);
    v128_t rest = wasm_v128_not(opacity), half = wasm_i16x8_const_splat(128);
    v128_t first = wasm_i16x8_add(wasm_u16x8_extmul_low_u8x16(lower, rest), half);
    v128_t second = wasm_i16x8_add(wasm_u16x8_extmul_high_u8x16(lower, rest), half);
    first = wasm_u16x8_shr(wasm_i16x8_add(first, wasm_u16x8_shr(first, 8)), 8);
    second = wasm_u16x8_shr(wasm_i16x8_add(second, wasm_u16x8_shr(second, 8)), 8);
    wasm_v128_store(&target[index], wasm_i8x16_add(upper, wasm_u8x16_narrow_i16x8(first, second)));
  }
#else
  const uint32_t pair = 0x00ff00ff, half = 0x00800080;
  for (size_t index = 0; index < count; index++) {
    uint32_t upper = source[index], lower = target[index];
    uint32_t rest = 255 - (upper >> 24);
    uint32_t even = (lower & pair) * rest + half;
    uint32_t odd = (lower >> 8 & pair) * rest + half;
    even = (even + (even >> 8 & pair)) >> 8 & pair;
    odd = (odd + (odd >> 8 & pair)) & ~pair;
    target[index] = upper + (even | odd);
  }
#endif
}

static uint32_t channel(uint32_t value, uint32_t opacity) { return (value * opacity + 127) / 255; }

static uint32_t random_pixel(void) {
  uint32_t colours = next_random(), opacity = next_random() >> 24;
  return channel(colours & 255, opacity) | channel(colours >> 8 & 255, opacity) << 8 |
    channel(colours >> 16 & 255, opacity) << 16 | opacity << 24;
}

int main(void) {
  for (int index = 0; index < 2 * pixel_count; index++) front[index] = random_pixel();
  for (int index = 0; index < pixel_count; index++) back[index] = (uint32_t)(index << 8 ^ index) | 0xff000000;
  printf("front: %016llx\n", (unsigned long long)checksum(front, sizeof front));
  printf("back: %016llx\n", (unsigned long long)checksum(back, sizeof back));
  for (int round = 1; round <= rounds; round++) {
    lay_over(&front[next_random() % pixel_count], back, pixel_count);
    if (round == 1 || round == rounds) {
      printf("after %d: %016llx, first %08x, last %08x\n", round, (unsigned long long)checksum(back, sizeof back),
        back[0], back[pixel_count - 1]);
    }
  }
}
