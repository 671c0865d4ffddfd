// Ray tracing: spheres on a chequered floor under two lamps, with shadows and reflections; floating point throughout.
//
// Only arithmetic and square roots are used: these are exact everywhere, so every pixel is.

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { width = 480, height = 360, sphere_count = 12, deepest = 4 };

struct vector {
  double x, y, z;
};

struct material {
  struct vector colour;
  double shine, mirror;
};

struct sphere {
  struct vector centre;
  double radius;
  struct material material;
};

struct ray {
  struct vector origin, direction;
};

struct hit {
  double distance;
  struct vector point, normal;
  struct material material;
};

static struct sphere spheres[sphere_count];
static const struct vector lamps[] = {{-6, 9, -4}, {7, 6, -8}};
static uint64_t ray_count;

static struct vector add(struct vector a, struct vector b) { return (struct vector){a.x + b.x, a.y + b.y, a.z + b.z}; }
static struct vector subtract(struct vector a, struct vector b) { return (struct vector){a.x - b.x, a.y - b.y, a.z - b.z}; }
static struct vector scale(struct vector a, double by) { return (struct vector){a.x * by, a.y * by, a.z * by}; }
static struct vector blend(struct vector a, struct vector b) { return (struct vector){a.x * b.x, a.y * b.y, a.z * b.z}; }
static double dot(struct vector a, struct vector b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
static struct vector unit(struct vector a) { return scale(a, 1 / sqrt(dot(a, a))); }

static struct vector reflected(struct vector direction, struct vector normal) {
  return subtract(direction, scale(normal, 2 * dot(direction, normal)));
}

static double power(double base, int exponent) {
  double result = 1;
  for (; exponent > 0; exponent >>= 1, base *= base) {
    if (exponent & 1) result *= base;
  }
  return result;
}

// Spheres in a spiral, the larger the farther.
static void build_scene(void) {
  struct vector arm = {1.2, 0, 0};
  for (int index = 0; index < sphere_count; index++) {
    // A turn by the angle whose cosine is 0.6, whose sine is 0.8; and a little outwards.
    arm = (struct vector){(arm.x * 0.6 - arm.z * 0.8) * 1.09, 0, (arm.x * 0.8 + arm.z * 0.6) * 1.09};
    double radius = 0.35 + 0.04 * index;
    spheres[index] = (struct sphere){
      {arm.x, radius, arm.z + 2},
      radius,
      {{0.3 + 0.05 * index, 0.9 - 0.06 * index, 0.4 + 0.1 * (index % 5)}, 0.5, index % 3 == 0 ? 0.5 : 0.15},
    };
  }
}

// The distance at which a ray meets a sphere; negative where it does not.
static double distance_to(const struct sphere *sphere, struct ray ray) {
  struct vector offset = subtract(ray.origin, sphere->centre);
  double middle = dot(offset, ray.direction);
  double discriminant = middle * middle - dot(offset, offset) + sphere->radius * sphere->radius;
  if (discriminant < 0) return -1;
  double root = sqrt(discriminant);
  return -middle - root > 1e-9 ? -middle - root : -middle + root;
}

static bool find_hit(struct ray ray, struct hit *hit) {
  const struct sphere *nearest = NULL;
  hit->distance = 1e30;
  ray_count++;
  for (int index = 0; index < sphere_count; index++) {
    double distance = distance_to(&spheres[index], ray);
    if (distance > 1e-9 && distance < hit->distance) hit->distance = distance, nearest = &spheres[index];
  }
  bool meets_floor = false;
  if (ray.direction.y < -1e-9) {
    double distance = -ray.origin.y / ray.direction.y;
    if (distance > 1e-9 && distance < hit->distance) hit->distance = distance, meets_floor = true;
  }
  if (!nearest && !meets_floor) return false;
  hit->point = add(ray.origin, scale(ray.direction, hit->distance));
  if (meets_floor) {
    bool is_white = ((int)(hit->point.x + 1000) + (int)(hit->point.z + 1000)) % 2 == 0;
    double shade = is_white ? 0.9 : 0.2;
    hit->normal = (struct vector){0, 1, 0};
    hit->material = (struct material){{shade, shade, shade}, 0, 0.2};
  } else {
    hit->normal = unit(subtract(hit->point, nearest->centre));
    hit->material = nearest->material;
  }
  return true;
}

static bool is_lit(struct vector point, struct vector direction, double distance) {
  struct ray ray = {point, direction};
  ray_count++;
  for (int index = 0; index < sphere_count; index++) {
    double blocked = distance_to(&spheres[index], ray);
    if (blocked > 1e-9 && blocked < distance) return false;
  }
  return true;
}

static struct vector colour(struct ray ray, int depth) {
  struct hit hit;
  if (!find_hit(ray, &hit)) {
    double up = 0.5 + 0.5 * ray.direction.y;
    return (struct vector){0.7 - 0.4 * up, 0.8 - 0.3 * up, 1};
  }
  struct vector point = add(hit.point, scale(hit.normal, 1e-6));
  struct vector mirrored = reflected(ray.direction, hit.normal);
  struct vector light = {0.1, 0.1, 0.1};
  double gloss = 0;
  for (size_t lamp = 0; lamp < sizeof lamps / sizeof lamps[0]; lamp++) {
    struct vector to_lamp = subtract(lamps[lamp], point);
    double distance = sqrt(dot(to_lamp, to_lamp));
    struct vector direction = scale(to_lamp, 1 / distance);
    double facing = dot(hit.normal, direction);
    if (facing <= 0 || !is_lit(point, direction, distance)) continue;
    light = add(light, (struct vector){0.5 * facing, 0.5 * facing, 0.45 * facing});
    double toward = dot(mirrored, direction);
    if (toward > 0) gloss += hit.material.shine * power(toward, 40);
  }
  struct vector result = add(blend(hit.material.colour, light), (struct vector){gloss, gloss, gloss});
  if (depth == deepest || hit.material.mirror == 0) return result;
  struct vector reflection = colour((struct ray){point, mirrored}, depth + 1);
  return add(scale(result, 1 - hit.material.mirror), scale(reflection, hit.material.mirror));
}

static uint32_t level(double brightness) {
  return brightness <= 0 ? 0 : brightness >= 1 ? 255 : (uint32_t)(brightness * 255.0 + 0.5);
}

int main(void) {
  build_scene();
  uint32_t check = 2166136261;
  struct vector sum = {0, 0, 0};
  for (int row = 0; row < height; row++) {
    for (int column = 0; column < width; column++) {
      struct vector direction = {(column - width / 2 + 0.5) / height, (height / 2 - row - 0.5) / height - 0.25, 1.1};
      struct vector pixel = colour((struct ray){{0, 2.2, -5}, unit(direction)}, 0);
      if (!(pixel.x >= 0 && pixel.y >= 0 && pixel.z >= 0)) {
        printf("FAILED: a pixel is no colour\n");
        exit(1);
      }
      sum = add(sum, pixel);
      check = (check ^ level(pixel.x)) * 16777619;
      check = (check ^ level(pixel.y)) * 16777619;
      check = (check ^ level(pixel.z)) * 16777619;
    }
  }
  double count = width * height;
  printf(
    "%llu rays, mean %.6f %.6f %.6f, check %08x\n", (unsigned long long)ray_count, sum.x / count, sum.y / count,
    sum.z / count, (unsigned)check);
  return 0;
}
