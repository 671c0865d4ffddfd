// A B-tree: random keys are added, looked up, summed over ranges and taken away, with an array to compare with.
//
// On the way down a full node is split before something is added below it, and a node with few keys is filled before
// something is taken away below it. So nothing ever has to go up again.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A node other than the root has at least `fewest` keys and at most `most`.
enum { fewest = 15, most = 2 * fewest + 1 };

struct entry {
  uint64_t key, value;
};

struct node {
  uint32_t count;
  bool is_leaf;
  struct entry entries[most];
  // One more than there are entries; a leaf is allocated without them.
  struct node *children[];
};

static uint32_t node_count;

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

static uint64_t next_random(uint64_t *state) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return *state >> 33;
}

static struct node *new_node(bool is_leaf) {
  struct node *node = malloc(sizeof *node + (is_leaf ? 0 : (most + 1) * sizeof node));
  if (!node) fail("no memory");
  node->count = 0;
  node->is_leaf = is_leaf;
  node_count++;
  return node;
}

static void release(struct node *node) {
  node_count--;
  free(node);
}

// The index of the first entry whose key is not less.
static uint32_t lower_bound(const struct node *node, uint64_t key) {
  uint32_t low = 0, high = node->count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (node->entries[middle].key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

static const struct entry *find(const struct node *node, uint64_t key) {
  for (;;) {
    uint32_t index = lower_bound(node, key);
    if (index < node->count && node->entries[index].key == key) return &node->entries[index];
    if (node->is_leaf) return NULL;
    node = node->children[index];
  }
}

// Adding

static void move_entries(struct node *node, uint32_t to, uint32_t from) {
  memmove(&node->entries[to], &node->entries[from], (node->count - from) * sizeof node->entries[0]);
}

static void move_children(struct node *node, uint32_t to, uint32_t from) {
  memmove(&node->children[to], &node->children[from], (node->count + 1 - from) * sizeof node->children[0]);
}

// The upper half of a full child becomes the child after it; the entry between the halves moves up.
static void split_child(struct node *node, uint32_t index) {
  struct node *child = node->children[index], *upper = new_node(child->is_leaf);
  upper->count = fewest;
  memcpy(upper->entries, &child->entries[fewest + 1], fewest * sizeof upper->entries[0]);
  if (!child->is_leaf) memcpy(upper->children, &child->children[fewest + 1], (fewest + 1) * sizeof upper->children[0]);
  child->count = fewest;
  move_entries(node, index + 1, index);
  move_children(node, index + 2, index + 1);
  node->entries[index] = child->entries[fewest];
  node->children[index + 1] = upper;
  node->count++;
}

// The value of a key, 0 at first.
static uint64_t *value_of(struct node **root, uint64_t key) {
  if ((*root)->count == most) {
    struct node *above = new_node(false);
    above->children[0] = *root;
    *root = above;
    split_child(above, 0);
  }
  struct node *node = *root;
  for (;;) {
    uint32_t index = lower_bound(node, key);
    if (index < node->count && node->entries[index].key == key) return &node->entries[index].value;
    if (node->is_leaf) {
      move_entries(node, index + 1, index);
      node->entries[index] = (struct entry){key, 0};
      node->count++;
      return &node->entries[index].value;
    }
    if (node->children[index]->count == most) {
      split_child(node, index);
      if (node->entries[index].key == key) return &node->entries[index].value;
      if (node->entries[index].key < key) index++;
    }
    node = node->children[index];
  }
}

// Taking away

// A child, the entry after it and the next child become one.
static struct node *merge_children(struct node *node, uint32_t index) {
  struct node *child = node->children[index], *next = node->children[index + 1];
  child->entries[child->count] = node->entries[index];
  memcpy(&child->entries[child->count + 1], next->entries, next->count * sizeof next->entries[0]);
  if (!child->is_leaf) {
    memcpy(&child->children[child->count + 1], next->children, (next->count + 1) * sizeof next->children[0]);
  }
  child->count += next->count + 1;
  move_entries(node, index, index + 1);
  move_children(node, index + 1, index + 2);
  node->count--;
  release(next);
  return child;
}

// The child with this index, or what it was merged into, with an entry more than it needs.
static struct node *filled_child(struct node *node, uint32_t index) {
  struct node *child = node->children[index];
  if (child->count > fewest) return child;
  struct node *previous = index > 0 ? node->children[index - 1] : NULL;
  struct node *next = index < node->count ? node->children[index + 1] : NULL;
  if (previous && previous->count > fewest) {
    move_entries(child, 1, 0);
    child->entries[0] = node->entries[index - 1];
    node->entries[index - 1] = previous->entries[previous->count - 1];
    if (!child->is_leaf) {
      move_children(child, 1, 0);
      child->children[0] = previous->children[previous->count];
    }
    child->count++, previous->count--;
    return child;
  }
  if (next && next->count > fewest) {
    child->entries[child->count] = node->entries[index];
    node->entries[index] = next->entries[0];
    move_entries(next, 0, 1);
    if (!child->is_leaf) {
      child->children[child->count + 1] = next->children[0];
      move_children(next, 0, 1);
    }
    child->count++, next->count--;
    return child;
  }
  return merge_children(node, next ? index : index - 1);
}

static bool take_away_below(struct node *node, uint64_t key) {
  for (;;) {
    uint32_t index = lower_bound(node, key);
    bool is_here = index < node->count && node->entries[index].key == key;
    if (node->is_leaf) {
      if (!is_here) return false;
      move_entries(node, index, index + 1);
      node->count--;
      return true;
    }
    if (!is_here) {
      node = filled_child(node, index);
    } else if (node->children[index]->count > fewest) {
      // The entry before it takes its place, and is taken away from where it was.
      const struct node *leaf = node->children[index];
      while (!leaf->is_leaf) leaf = leaf->children[leaf->count];
      node->entries[index] = leaf->entries[leaf->count - 1];
      key = node->entries[index].key;
      node = node->children[index];
    } else if (node->children[index + 1]->count > fewest) {
      const struct node *leaf = node->children[index + 1];
      while (!leaf->is_leaf) leaf = leaf->children[0];
      node->entries[index] = leaf->entries[0];
      key = node->entries[index].key;
      node = node->children[index + 1];
    } else {
      node = merge_children(node, index);
    }
  }
}

static bool take_away(struct node **root, uint64_t key) {
  bool was_there = take_away_below(*root, key);
  if ((*root)->count == 0 && !(*root)->is_leaf) {
    struct node *only = (*root)->children[0];
    release(*root);
    *root = only;
  }
  return was_there;
}

// Walking

// The sum of the values whose keys lie from `low` up to `high`, without it.
static uint64_t sum_of_range(const struct node *node, uint64_t low, uint64_t high) {
  uint64_t sum = 0;
  for (uint32_t index = lower_bound(node, low);; index++) {
    if (!node->is_leaf) sum += sum_of_range(node->children[index], low, high);
    if (index == node->count || node->entries[index].key >= high) return sum;
    sum += node->entries[index].value;
  }
}

// Checks the counts and the order of the keys; returns the number of levels.
static int check_levels(const struct node *node, bool is_root, uint64_t *last_key, uint32_t *count) {
  int levels = 0;
  if (!is_root && node->count < fewest) fail("a node has too few keys");
  for (uint32_t index = 0; index <= node->count; index++) {
    if (!node->is_leaf) {
      int below = check_levels(node->children[index], false, last_key, count);
      if (index > 0 && below != levels) fail("leaves are on several levels");
      levels = below;
    }
    if (index == node->count) break;
    if (*count > 0 && node->entries[index].key <= *last_key) fail("keys are not in order");
    *last_key = node->entries[index].key;
    ++*count;
  }
  return levels + 1;
}

int main(void) {
  enum { key_count = 50000, operations = 900000, factor = 0x10001 };
  static uint64_t expected[key_count];
  static bool is_there[key_count];
  struct node *root = new_node(true);
  uint64_t state = 3, check = 0, last_key = 0;
  uint32_t count = 0, counted = 0;
  for (int operation = 0; operation < operations; operation++) {
    uint32_t index = (uint32_t)(next_random(&state) % key_count);
    uint64_t key = (uint64_t)index * factor, amount = next_random(&state);
    if (amount % 8 < 3) {
      *value_of(&root, key) += amount;
      count += !is_there[index];
      is_there[index] = true;
      expected[index] += amount;
    } else if (amount % 8 < 5) {
      if (take_away(&root, key) != is_there[index]) fail("a key is missing");
      count -= is_there[index];
      is_there[index] = false;
      expected[index] = 0;
    } else {
      const struct entry *entry = find(root, key);
      if ((entry != NULL) != is_there[index] || (entry && entry->value != expected[index])) fail("a value is wrong");
    }
    if (operation % 2000 == 0) {
      uint32_t end = index + 1000 < key_count ? index + 1000 : key_count;
      uint64_t sum = sum_of_range(root, key, (uint64_t)end * factor), expected_sum = 0;
      for (uint32_t other = index; other < end; other++) expected_sum += expected[other];
      if (sum != expected_sum) fail("a sum is wrong");
      check = check * 31 + sum;
    }
  }
  int levels = check_levels(root, true, &last_key, &counted);
  if (counted != count) fail("the count is wrong");
  printf("%u keys in %u nodes on %d levels, ", (unsigned)count, (unsigned)node_count, levels);
  for (uint32_t index = 0; index < key_count; index++) take_away(&root, (uint64_t)(key_count - 1 - index) * factor);
  if (node_count != 1 || root->count != 0) fail("something is left");
  printf("check %016llx\n", (unsigned long long)check);
  free(root);
  return 0;
}
