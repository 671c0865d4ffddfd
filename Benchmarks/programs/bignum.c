// Large integers: products, quotients (Knuth's algorithm D), powers modulo a number, factorials, digits of pi.
//
// A number is a row of 32-bit limbs, the lowest first, without zeros at the end.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { most_limbs = 640 };

struct number {
  uint32_t count;
  uint32_t limbs[most_limbs];
};

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

static uint32_t next_random(uint64_t *state) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(*state >> 32);
}

// Small steps

static void set(struct number *number, uint32_t value) {
  number->count = value != 0;
  number->limbs[0] = value;
}

static void copy(struct number *to, const struct number *from) {
  to->count = from->count;
  memcpy(to->limbs, from->limbs, from->count * sizeof from->limbs[0]);
}

static void push(struct number *number, uint32_t limb) {
  if (number->count == most_limbs) fail("a number is too large");
  number->limbs[number->count++] = limb;
}

static void trim(struct number *number) {
  while (number->count > 0 && number->limbs[number->count - 1] == 0) number->count--;
}

static int compare(const struct number *a, const struct number *b) {
  if (a->count != b->count) return a->count < b->count ? -1 : 1;
  for (uint32_t index = a->count; index-- > 0;) {
    if (a->limbs[index] != b->limbs[index]) return a->limbs[index] < b->limbs[index] ? -1 : 1;
  }
  return 0;
}

static void add(struct number *a, const struct number *b) {
  uint64_t carry = 0;
  for (uint32_t index = 0; index < b->count || carry; index++) {
    if (index == a->count) push(a, 0);
    carry += (uint64_t)a->limbs[index] + (index < b->count ? b->limbs[index] : 0);
    a->limbs[index] = (uint32_t)carry;
    carry >>= 32;
  }
}

// Of a number that is not greater.
static void subtract(struct number *a, const struct number *b) {
  uint64_t borrow = 0;
  for (uint32_t index = 0; index < b->count || borrow; index++) {
    if (index == a->count) fail("a difference is negative");
    uint64_t difference = (uint64_t)a->limbs[index] - (index < b->count ? b->limbs[index] : 0) - borrow;
    a->limbs[index] = (uint32_t)difference;
    borrow = difference >> 63;
  }
  trim(a);
}

static void multiply_small(struct number *a, uint32_t by, uint32_t plus) {
  uint64_t carry = plus;
  for (uint32_t index = 0; index < a->count; index++) {
    carry += (uint64_t)a->limbs[index] * by;
    a->limbs[index] = (uint32_t)carry;
    carry >>= 32;
  }
  if (carry) push(a, (uint32_t)carry);
}

// Returns the remainder.
static uint32_t divide_small(struct number *a, uint32_t by) {
  uint64_t rest = 0;
  for (uint32_t index = a->count; index-- > 0;) {
    rest = rest << 32 | a->limbs[index];
    a->limbs[index] = (uint32_t)(rest / by);
    rest %= by;
  }
  trim(a);
  return (uint32_t)rest;
}

// By fewer than 32 bits.
static void shift_left(struct number *a, int by) {
  if (by > 0) multiply_small(a, (uint32_t)1 << by, 0);
}

static void shift_right(struct number *a, int by) {
  if (by == 0) return;
  for (uint32_t index = 0; index < a->count; index++) {
    uint32_t above = index + 1 < a->count ? a->limbs[index + 1] : 0;
    a->limbs[index] = a->limbs[index] >> by | above << (32 - by);
  }
  trim(a);
}

// Products and quotients

static void multiply(struct number *product, const struct number *a, const struct number *b) {
  if (a->count + b->count > most_limbs) fail("a product is too large");
  product->count = a->count + b->count;
  memset(product->limbs, 0, product->count * sizeof product->limbs[0]);
  for (uint32_t low = 0; low < a->count; low++) {
    uint64_t carry = 0, factor = a->limbs[low];
    for (uint32_t index = 0; index < b->count; index++) {
      carry += factor * b->limbs[index] + product->limbs[low + index];
      product->limbs[low + index] = (uint32_t)carry;
      carry >>= 32;
    }
    product->limbs[low + b->count] = (uint32_t)carry;
  }
  trim(product);
}

// Takes the divisor times a limb away from the limbs at `low`; returns whether that was too much.
static bool subtract_multiple(struct number *rest, uint32_t low, const struct number *divisor, uint64_t factor) {
  uint64_t carry = 0, borrow = 0;
  for (uint32_t index = 0; index < divisor->count; index++) {
    carry += factor * divisor->limbs[index];
    uint64_t difference = (uint64_t)rest->limbs[low + index] - (uint32_t)carry - borrow;
    rest->limbs[low + index] = (uint32_t)difference;
    borrow = difference >> 63;
    carry >>= 32;
  }
  uint64_t difference = (uint64_t)rest->limbs[low + divisor->count] - carry - borrow;
  rest->limbs[low + divisor->count] = (uint32_t)difference;
  return difference >> 63;
}

static void add_back(struct number *rest, uint32_t low, const struct number *divisor) {
  uint64_t carry = 0;
  for (uint32_t index = 0; index < divisor->count; index++) {
    carry += (uint64_t)rest->limbs[low + index] + divisor->limbs[index];
    rest->limbs[low + index] = (uint32_t)carry;
    carry >>= 32;
  }
  rest->limbs[low + divisor->count] += (uint32_t)carry;
}

// Leaves the remainder in place of the dividend. Each limb of the quotient is guessed from the two highest limbs of what is
// left; the guess is at most two too high, and the second limb of the divisor corrects it, but for rare cases.
static void divide(struct number *rest, const struct number *by, struct number *quotient) {
  static struct number divisor;
  if (by->count == 0) fail("a divisor is zero");
  quotient->count = 0;
  if (compare(rest, by) < 0) return;
  if (by->count == 1) {
    copy(quotient, rest);
    set(rest, divide_small(quotient, by->limbs[0]));
    return;
  }
  int shift = __builtin_clz(by->limbs[by->count - 1]);
  copy(&divisor, by);
  shift_left(&divisor, shift);
  uint32_t count = divisor.count, steps = rest->count - count + 1;
  uint64_t highest = divisor.limbs[count - 1], second = divisor.limbs[count - 2];
  uint32_t before = rest->count;
  shift_left(rest, shift);
  if (rest->count == before) push(rest, 0);
  quotient->count = steps;
  for (uint32_t low = steps; low-- > 0;) {
    uint64_t top = (uint64_t)rest->limbs[low + count] << 32 | rest->limbs[low + count - 1];
    uint64_t guess = top / highest, left = top % highest;
    while (guess >> 32 || guess * second > (left << 32 | rest->limbs[low + count - 2])) {
      guess--, left += highest;
      if (left >> 32) break;
    }
    if (subtract_multiple(rest, low, &divisor, guess)) {
      guess--;
      add_back(rest, low, &divisor);
    }
    quotient->limbs[low] = (uint32_t)guess;
  }
  trim(quotient);
  trim(rest);
  shift_right(rest, shift);
}

static void power(struct number *result, const struct number *base, const struct number *exponent,
                  const struct number *modulus) {
  static struct number product, quotient;
  set(result, 1);
  for (uint32_t bit = exponent->count * 32; bit-- > 0;) {
    multiply(&product, result, result);
    divide(&product, modulus, &quotient);
    copy(result, &product);
    if (exponent->limbs[bit / 32] >> bit % 32 & 1) {
      multiply(&product, result, base);
      divide(&product, modulus, &quotient);
      copy(result, &product);
    }
  }
}

// The work

// Nine decimal digits at a time, added up and mixed.
static uint32_t check_digits(struct number *number, uint32_t *digit_sum) {
  uint32_t check = 0;
  *digit_sum = 0;
  while (number->count > 0) {
    uint32_t digits = divide_small(number, 1000000000);
    check = check * 31 + digits;
    for (; digits; digits /= 10) *digit_sum += digits % 10;
  }
  return check;
}

static void make_random(struct number *number, uint32_t count, uint64_t *state) {
  number->count = count;
  // Limbs of ones and of zeros are where carries and guesses go wrong.
  for (uint32_t index = 0; index < count; index++) {
    uint32_t kind = next_random(state) % 8;
    number->limbs[index] = kind == 0 ? 0 : kind == 1 ? UINT32_MAX : next_random(state);
  }
  trim(number);
}

// What was multiplied must come back from a division, with what was added as the remainder.
static void check_divisions(void) {
  static struct number a, b, rest, product, quotient;
  uint64_t state = 9;
  for (int round = 0; round < 1500; round++) {
    make_random(&a, 1 + next_random(&state) % 30, &state);
    make_random(&b, 1 + next_random(&state) % 30, &state);
    make_random(&rest, next_random(&state) % 30, &state);
    if (compare(&rest, &b) >= 0) continue;
    multiply(&product, &a, &b);
    add(&product, &rest);
    divide(&product, &b, &quotient);
    if (compare(&quotient, &a) != 0) fail("a quotient is wrong");
    if (compare(&product, &rest) != 0) fail("a remainder is wrong");
  }
}

// Whether 2^exponent - 1 passes Fermat's test with base 3.
static bool may_be_prime(uint32_t exponent) {
  static struct number modulus, less, one, base, result;
  set(&one, 1), set(&base, 3), set(&modulus, 1);
  for (uint32_t bit = 0; bit < exponent; bit++) multiply_small(&modulus, 2, 0);
  subtract(&modulus, &one);
  copy(&less, &modulus);
  subtract(&less, &one);
  power(&result, &base, &less, &modulus);
  return compare(&result, &one) == 0;
}

// Adds factor * arctan(1 / inverse), or takes it away, with the scale of the sum.
static void add_arctangent(struct number *sum, const struct number *scale, uint32_t factor, uint32_t inverse,
                           bool negative) {
  static struct number power, term;
  copy(&power, scale);
  multiply_small(&power, factor, 0);
  divide_small(&power, inverse);
  for (uint32_t index = 1; power.count > 0; index += 2, negative = !negative) {
    copy(&term, &power);
    divide_small(&term, index);
    if (negative) subtract(sum, &term);
    else add(sum, &term);
    divide_small(&power, inverse * inverse);
  }
}

int main(void) {
  static struct number number, scale;
  uint32_t digit_sum;
  check_divisions();

  static const struct {
    uint32_t exponent;
    bool is_prime;
  } candidates[] = {{127, true}, {257, false}, {521, true}, {523, false}, {1279, true}, {1607, false}, {2203, true}};
  for (size_t index = 0; index < sizeof candidates / sizeof candidates[0]; index++) {
    if (may_be_prime(candidates[index].exponent) != candidates[index].is_prime) fail("a test of primality is wrong");
  }

  set(&number, 1);
  for (uint32_t factor = 2; factor <= 2000; factor++) multiply_small(&number, factor, 0);
  uint32_t factorial_check = check_digits(&number, &digit_sum);
  if (digit_sum != 23382) fail("the digits of 2000! are wrong");

  // Machin: pi = 16 arctan(1/5) - 4 arctan(1/239); with nine digits more than are counted.
  enum { pi_digits = 3000 };
  set(&scale, 1), set(&number, 0);
  for (int digit = 0; digit < pi_digits + 9; digit++) multiply_small(&scale, 10, 0);
  add_arctangent(&number, &scale, 16, 5, false);
  add_arctangent(&number, &scale, 4, 239, true);
  divide_small(&number, 1000000000);
  uint32_t pi_check = check_digits(&number, &digit_sum);
  if (digit_sum != 13849) fail("the digits of pi are wrong");
  printf("factorial %08x, pi %08x\n", (unsigned)factorial_check, (unsigned)pi_check);
  return 0;
}
