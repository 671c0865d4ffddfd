// Sorting through function pointers: quicksort, merge sort and heap sort of records, by several orders.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct record {
  uint32_t identifier, group;
  double weight;
  char name[12];
};

typedef int (*comparison)(const struct record *, const struct record *);
typedef void (*algorithm)(struct record *, size_t, comparison);

enum { record_count = 35000, small = 12 };

static uint64_t comparison_count;

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// Orders

static int order(uint32_t a, uint32_t b) { return (a > b) - (a < b); }

static int by_identifier(const struct record *a, const struct record *b) {
  comparison_count++;
  return order(a->identifier, b->identifier);
}

static int by_weight(const struct record *a, const struct record *b) {
  comparison_count++;
  return (a->weight > b->weight) - (a->weight < b->weight);
}

static int by_name(const struct record *a, const struct record *b) {
  comparison_count++;
  return strcmp(a->name, b->name);
}

static int by_group_and_name(const struct record *a, const struct record *b) {
  int result = order(b->group, a->group);
  if (result != 0) {
    comparison_count++;
    return result;
  }
  return by_name(a, b);
}

// Algorithms

static void swap(struct record *a, struct record *b) {
  struct record record = *a;
  *a = *b;
  *b = record;
}

static void insertion_sort(struct record *records, size_t count, comparison compare) {
  for (size_t sorted = 1; sorted < count; sorted++) {
    struct record record = records[sorted];
    size_t place = sorted;
    while (place > 0 && compare(&record, &records[place - 1]) < 0) {
      records[place] = records[place - 1];
      place--;
    }
    records[place] = record;
  }
}

// With the median of three as pivot; the larger part waits, so that the depth stays small.
static void quicksort(struct record *records, size_t count, comparison compare) {
  while (count > small) {
    struct record *middle = &records[count / 2], *last = &records[count - 1];
    if (compare(middle, records) < 0) swap(middle, records);
    if (compare(last, records) < 0) swap(last, records);
    if (compare(last, middle) < 0) swap(last, middle);
    struct record pivot = *middle;
    size_t low = 0, high = count - 1;
    for (;;) {
      while (compare(&records[low], &pivot) < 0) low++;
      while (compare(&pivot, &records[high]) < 0) high--;
      if (low >= high) break;
      swap(&records[low++], &records[high--]);
    }
    size_t left = high + 1;
    if (left < count - left) {
      quicksort(records, left, compare);
      records += left, count -= left;
    } else {
      quicksort(records + left, count - left, compare);
      count = left;
    }
  }
  insertion_sort(records, count, compare);
}

static struct record scratch[record_count];

static void merge_sort(struct record *records, size_t count, comparison compare) {
  if (count <= small) {
    insertion_sort(records, count, compare);
    return;
  }
  size_t half = count / 2, left = 0, right = half;
  merge_sort(records, half, compare);
  merge_sort(records + half, count - half, compare);
  for (size_t place = 0; place < count; place++) {
    bool takes_left = right == count || (left < half && compare(&records[left], &records[right]) <= 0);
    scratch[place] = records[takes_left ? left++ : right++];
  }
  memcpy(records, scratch, count * sizeof records[0]);
}

static void sink(struct record *records, size_t root, size_t count, comparison compare) {
  for (;;) {
    size_t child = root * 2 + 1;
    if (child >= count) return;
    if (child + 1 < count && compare(&records[child], &records[child + 1]) < 0) child++;
    if (compare(&records[root], &records[child]) >= 0) return;
    swap(&records[root], &records[child]);
    root = child;
  }
}

static void heap_sort(struct record *records, size_t count, comparison compare) {
  for (size_t root = count / 2; root-- > 0;) sink(records, root, count, compare);
  for (size_t end = count; end-- > 1;) {
    swap(&records[0], &records[end]);
    sink(records, 0, end, compare);
  }
}

// Records

static struct record unsorted[record_count], records[record_count];

static void make_records(void) {
  uint32_t state = 3;
  for (uint32_t index = 0; index < record_count; index++) {
    struct record *record = &unsorted[index];
    state = state * 1664525 + 1013904223;
    record->identifier = state;
    record->group = (state >> 20) % 50;
    record->weight = (int32_t)(state * 2654435761u) / 65536.0;
    for (int letter = 0; letter < 11; letter++) record->name[letter] = (char)('a' + (state >> (letter * 5 % 27)) % 7);
  }
}

static uint64_t identifier_sum(void) {
  uint64_t sum = 0;
  for (size_t index = 0; index < record_count; index++) sum += records[index].identifier;
  return sum;
}

int main(void) {
  static const algorithm algorithms[] = {quicksort, merge_sort, heap_sort};
  static const comparison comparisons[] = {by_identifier, by_weight, by_name, by_group_and_name};
  make_records();
  memcpy(records, unsorted, sizeof records);
  uint64_t sum = identifier_sum(), check = 0;
  for (size_t index = 0; index < sizeof algorithms / sizeof algorithms[0]; index++) {
    for (size_t by = 0; by < sizeof comparisons / sizeof comparisons[0]; by++) {
      memcpy(records, unsorted, sizeof records);
      algorithms[index](records, record_count, comparisons[by]);
      if (identifier_sum() != sum) fail("a record is missing");
      for (size_t place = 1; place < record_count; place++) {
        if (comparisons[by](&records[place - 1], &records[place]) > 0) fail("the records are not in order");
      }
      for (size_t place = 0; place < record_count; place += 97) check = check * 31 + records[place].identifier;
    }
  }
  printf("%llu comparisons, check %016llx\n", (unsigned long long)comparison_count, (unsigned long long)check);
  return 0;
}
