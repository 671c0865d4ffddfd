// Double-precision arithmetic with division and square root: five bodies that attract one another.

#include "kernel.h"

enum { body_count = 5, steps = 900000 };

struct body {
  double position[3], velocity[3], mass;
};

static struct body bodies[body_count];

static void place_bodies(void) {
  uint64_t state = 7;
  for (int index = 0; index < body_count; index++) {
    struct body *body = &bodies[index];
    for (int axis = 0; axis < 3; axis++) {
      body->position[axis] = (double)next_random(&state) / 214748364.8 - 5;
      body->velocity[axis] = (double)next_random(&state) / 2147483648.0 - 0.5;
    }
    body->mass = index == 0 ? 40 : 0.01 * (index + 1);
  }
}

static void advance(double interval) {
  for (int first = 0; first < body_count; first++) {
    for (int second = first + 1; second < body_count; second++) {
      struct body *one = &bodies[first], *other = &bodies[second];
      double x = one->position[0] - other->position[0];
      double y = one->position[1] - other->position[1];
      double z = one->position[2] - other->position[2];
      double squared = x * x + y * y + z * z + 0.01;
      double pull = interval / (squared * __builtin_sqrt(squared));
      double on_one = other->mass * pull, on_other = one->mass * pull;
      one->velocity[0] -= x * on_one;
      one->velocity[1] -= y * on_one;
      one->velocity[2] -= z * on_one;
      other->velocity[0] += x * on_other;
      other->velocity[1] += y * on_other;
      other->velocity[2] += z * on_other;
    }
  }
  for (int index = 0; index < body_count; index++) {
    for (int axis = 0; axis < 3; axis++) {
      bodies[index].position[axis] += interval * bodies[index].velocity[axis];
    }
  }
}

KERNEL {
  place_bodies();
  for (int step = 0; step < steps; step++) advance(0.001);
  double sum = 0;
  for (int index = 0; index < body_count; index++) {
    for (int axis = 0; axis < 3; axis++) sum += bodies[index].position[axis] * (index + 1);
  }
  return bits(sum);
}
