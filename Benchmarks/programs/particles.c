// Particles in a box, in single precision: they push each other away, fall, lose speed and bounce off the walls.
//
// Cells as wide as the reach of a particle list who is in them, so that only neighbours are compared. There are
// only sums, products, quotients and square roots, which every machine rounds the same way.

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  particle_count = 900, cells_per_side = 20, cell_count = cells_per_side * cells_per_side, step_count = 500, none = -1,
};

static const float side = 20, reach = 1, stiffness = 60, friction = 2, gravity = -4, bounce = 0.6f, step = 0.01f;

struct vector {
  float x, y;
};

struct particle {
  struct vector place, speed, force;
  float mass;
};

static struct particle particles[particle_count];
// The first particle of a cell, and the next in the same cell of each particle.
static int first_of_cell[cell_count], next_in_cell[particle_count];

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// From 0 up to 1, without it.
static float next_random(uint32_t *state) {
  *state = *state * 1664525 + 1013904223;
  return (float)(*state >> 8) / (float)(1 << 24);
}

static int column_of(float coordinate) {
  int column = (int)floorf(coordinate * (cells_per_side / side));
  return column < 0 ? 0 : column >= cells_per_side ? cells_per_side - 1 : column;
}

static void fill_cells(void) {
  for (int cell = 0; cell < cell_count; cell++) first_of_cell[cell] = none;
  for (int index = particle_count - 1; index >= 0; index--) {
    int cell = column_of(particles[index].place.y) * cells_per_side + column_of(particles[index].place.x);
    next_in_cell[index] = first_of_cell[cell];
    first_of_cell[cell] = index;
  }
}

// What one does to the other, the other does to it. Returns the energy between them.
static float push_apart(struct particle *a, struct particle *b) {
  struct vector between = {b->place.x - a->place.x, b->place.y - a->place.y};
  float square = between.x * between.x + between.y * between.y;
  if (square >= reach * reach || square == 0) return 0;
  float distance = sqrtf(square), depth = reach - distance;
  struct vector direction = {between.x / distance, between.y / distance};
  float approach = (b->speed.x - a->speed.x) * direction.x + (b->speed.y - a->speed.y) * direction.y;
  float force = stiffness * depth - friction * approach;
  a->force.x -= force * direction.x, a->force.y -= force * direction.y;
  b->force.x += force * direction.x, b->force.y += force * direction.y;
  return 0.5f * stiffness * depth * depth;
}

// Each pair of neighbouring cells once: those to the right and above, and a cell with itself.
static float push_all(void) {
  static const int8_t neighbours[4][2] = {{1, 0}, {-1, 1}, {0, 1}, {1, 1}};
  float energy = 0;
  for (int row = 0; row < cells_per_side; row++) {
    for (int column = 0; column < cells_per_side; column++) {
      for (int index = first_of_cell[row * cells_per_side + column]; index != none; index = next_in_cell[index]) {
        for (int other = next_in_cell[index]; other != none; other = next_in_cell[other]) {
          energy += push_apart(&particles[index], &particles[other]);
        }
        for (int neighbour = 0; neighbour < 4; neighbour++) {
          int other_column = column + neighbours[neighbour][0], other_row = row + neighbours[neighbour][1];
          if (other_column < 0 || other_column >= cells_per_side || other_row >= cells_per_side) continue;
          int other = first_of_cell[other_row * cells_per_side + other_column];
          for (; other != none; other = next_in_cell[other]) energy += push_apart(&particles[index], &particles[other]);
        }
      }
    }
  }
  return energy;
}

static void reflect(float *place, float *speed) {
  if (*place < 0) *place = -*place * bounce, *speed = -*speed * bounce;
  if (*place > side) *place = side - (*place - side) * bounce, *speed = -*speed * bounce;
}

struct energy {
  float motion, height, contact;
};

static struct energy move_all(void) {
  struct energy energy = {0, 0, 0};
  fill_cells();
  for (int index = 0; index < particle_count; index++) {
    particles[index].force = (struct vector){0, particles[index].mass * gravity};
  }
  energy.contact = push_all();
  for (int index = 0; index < particle_count; index++) {
    struct particle *particle = &particles[index];
    particle->speed.x += particle->force.x / particle->mass * step;
    particle->speed.y += particle->force.y / particle->mass * step;
    particle->place.x += particle->speed.x * step;
    particle->place.y += particle->speed.y * step;
    reflect(&particle->place.x, &particle->speed.x);
    reflect(&particle->place.y, &particle->speed.y);
    energy.motion += 0.5f * particle->mass *
      (particle->speed.x * particle->speed.x + particle->speed.y * particle->speed.y);
    energy.height -= particle->mass * gravity * particle->place.y;
  }
  return energy;
}

static void place_all(void) {
  uint32_t state = 1;
  for (int index = 0; index < particle_count; index++) {
    particles[index] = (struct particle){
      .place = {next_random(&state) * side, next_random(&state) * side},
      .speed = {next_random(&state) * 4 - 2, next_random(&state) * 4 - 2},
      .mass = 0.5f + next_random(&state),
    };
  }
}

// Every pair, without cells: the same energy but for rounding.
static void check_contacts(void) {
  float by_cells = push_all(), by_pairs = 0;
  for (int index = 0; index < particle_count; index++) {
    for (int other = index + 1; other < particle_count; other++) {
      by_pairs += push_apart(&particles[index], &particles[other]);
    }
  }
  if (fabsf(by_cells - by_pairs) > by_pairs * 1e-4f) fail("a contact is missing");
}

int main(void) {
  place_all();
  fill_cells();
  check_contacts();
  struct energy energy = move_all();
  float total = energy.motion + energy.height + energy.contact;
  for (int count = 0; count < step_count; count++) {
    energy = move_all();
    for (int index = 0; index < particle_count; index++) {
      struct vector place = particles[index].place;
      // False for what is no number, too.
      if (!(place.x >= 0 && place.x <= side && place.y >= 0 && place.y <= side)) fail("a particle has left");
    }
  }
  if (energy.motion + energy.height + energy.contact > total) fail("energy comes from nowhere");
  uint32_t check = 0;
  for (int index = 0; index < particle_count; index++) {
    check = check * 31 + (uint32_t)(particles[index].place.x * 1000) * 20011 + (uint32_t)(particles[index].place.y * 1000);
  }
  printf(
    "energy of motion %d, height %d, contact %d, check %08x\n", (int)roundf(energy.motion), (int)roundf(energy.height),
    (int)roundf(energy.contact), (unsigned)check);
  return 0;
}
