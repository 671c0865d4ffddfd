// A star and three planets that attract one another: prints the energy of the system and where its bodies are.

#include <math.h>
#include <stdio.h>

enum { body_count = 4, steps = 20000, reports = 4 };

struct body {
  const char *name;
  double mass;
  double position[3];
  double velocity[3];
};

static struct body bodies[body_count] = {
  {"star", 1000, {0, 0, 0}, {0, 0, 0}},
  {"near", 1, {10, 0, 0}, {0, 10, 0.5}},
  {"middle", 4, {0, -25, 1}, {6.3, 0, 0}},
  {"far", 2, {-60, 5, -3}, {0, -4, 0.1}},
};

static double distance(const struct body *one, const struct body *other) {
  double squared = 0;
  for (int axis = 0; axis < 3; axis++) {
    double difference = one->position[axis] - other->position[axis];
    squared += difference * difference;
  }
  return sqrt(squared);
}

static double energy(void) {
  double sum = 0;
  for (int first = 0; first < body_count; first++) {
    const struct body *body = &bodies[first];
    for (int axis = 0; axis < 3; axis++) sum += 0.5 * body->mass * body->velocity[axis] * body->velocity[axis];
    for (int second = first + 1; second < body_count; second++) {
      sum -= body->mass * bodies[second].mass / distance(body, &bodies[second]);
    }
  }
  return sum;
}

// One step of the leapfrog method: velocities from the present positions, positions from the new velocities.
static void advance(double interval) {
  for (int first = 0; first < body_count; first++) {
    for (int second = 0; second < body_count; second++) {
      if (first == second) continue;
      double apart = distance(&bodies[first], &bodies[second]);
      double pull = interval * bodies[second].mass / (apart * apart * apart);
      for (int axis = 0; axis < 3; axis++) {
        bodies[first].velocity[axis] += pull * (bodies[second].position[axis] - bodies[first].position[axis]);
      }
    }
  }
  for (int index = 0; index < body_count; index++) {
    for (int axis = 0; axis < 3; axis++) bodies[index].position[axis] += interval * bodies[index].velocity[axis];
  }
}

int main(void) {
  for (int report = 0; report <= reports; report++) {
    printf("energy %.9f\n", energy());
    for (int index = 0; index < body_count; index++) {
      const double *position = bodies[index].position;
      printf("  %-6s %14.9f %14.9f %14.9e\n", bodies[index].name, position[0], position[1], position[2]);
    }
    for (int step = 0; report < reports && step < steps / reports; step++) advance(0.001);
  }
  return 0;
}
