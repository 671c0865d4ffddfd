// Integer arithmetic in one loop: a xorshift generator mixed with a linear congruential one, all in locals.

#include "kernel.h"

KERNEL {
  uint64_t shifted = 88172645463325252u;
  uint64_t congruent = 1;
  uint32_t folded = 0;
  for (uint32_t round = 0; round < 50000000; round++) {
    shifted ^= shifted << 13;
    shifted ^= shifted >> 7;
    shifted ^= shifted << 17;
    congruent = congruent * 6364136223846793005u + 1442695040888963407u;
    uint32_t mixed = (uint32_t)(shifted >> 32) ^ (uint32_t)congruent;
    folded = (folded << 5 | folded >> 27) + (mixed & 1 ? mixed : ~round);
  }
  return shifted ^ congruent ^ folded;
}
