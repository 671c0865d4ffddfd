// A library without a start function or a C library: the greatest common divisor, in two widths.

#include <stdint.h>

__attribute__((export_name("gcd"))) uint32_t gcd(uint32_t left, uint32_t right) {
  while (right != 0) {
    uint32_t remainder = left % right;
    left = right;
    right = remainder;
  }
  return left;
}

__attribute__((export_name("gcd_wide"))) uint64_t gcd_wide(uint64_t left, uint64_t right) {
  return right == 0 ? left : gcd_wide(right, left % right);
}
