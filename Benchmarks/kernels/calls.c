// Direct calls: the naive Fibonacci recursion, which does little else than call and return.

#include "kernel.h"

static CALLED uint32_t fibonacci(uint32_t n) {
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

KERNEL {
  return fibonacci(37);
}
