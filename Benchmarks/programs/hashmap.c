// Hash maps with open addressing: integers by Robin Hood hashing, strings that are counted, both grown and shrunk again.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

static void *allocate(size_t count, size_t size) {
  void *memory = calloc(count, size);
  if (!memory) fail("no memory");
  return memory;
}

static uint64_t next_random(uint64_t *state) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return *state >> 33;
}

// Integers: an entry never lies farther from home than the one that it has pushed away.

struct entry {
  uint64_t key, value;
  // How far from home it lies, and one; 0 where there is no entry.
  uint32_t distance;
};

struct map {
  struct entry *entries;
  uint32_t capacity, count;
};

static uint32_t home(uint64_t key, uint32_t capacity) {
  key ^= key >> 31;
  key *= 0x9E3779B97F4A7C15u;
  key ^= key >> 29;
  return (uint32_t)key & (capacity - 1);
}

static struct map new_map(uint32_t capacity) {
  return (struct map){allocate(capacity, sizeof(struct entry)), capacity, 0};
}

static struct entry *find(const struct map *map, uint64_t key) {
  uint32_t slot = home(key, map->capacity);
  for (uint32_t distance = 1; map->entries[slot].distance >= distance; distance++) {
    if (map->entries[slot].key == key) return &map->entries[slot];
    slot = (slot + 1) & (map->capacity - 1);
  }
  return NULL;
}

// Of a key that is not there.
static void place(struct map *map, uint64_t key, uint64_t value) {
  struct entry entry = {key, value, 1};
  uint32_t slot = home(key, map->capacity);
  while (map->entries[slot].distance > 0) {
    if (map->entries[slot].distance < entry.distance) {
      struct entry other = map->entries[slot];
      map->entries[slot] = entry;
      entry = other;
    }
    slot = (slot + 1) & (map->capacity - 1);
    entry.distance++;
  }
  map->entries[slot] = entry;
  map->count++;
}

static void grow(struct map *map) {
  struct map larger = new_map(map->capacity * 2);
  for (uint32_t slot = 0; slot < map->capacity; slot++) {
    if (map->entries[slot].distance > 0) place(&larger, map->entries[slot].key, map->entries[slot].value);
  }
  free(map->entries);
  *map = larger;
}

// The value of a key, 0 at first.
static uint64_t *value_of(struct map *map, uint64_t key) {
  struct entry *entry = find(map, key);
  if (entry) return &entry->value;
  if (map->count * 8 >= map->capacity * 7) grow(map);
  place(map, key, 0);
  return &find(map, key)->value;
}

// Those that follow move back by one, up to one that is at home.
static bool take_away(struct map *map, uint64_t key) {
  struct entry *entry = find(map, key);
  if (!entry) return false;
  uint32_t slot = (uint32_t)(entry - map->entries);
  for (;;) {
    uint32_t next = (slot + 1) & (map->capacity - 1);
    if (map->entries[next].distance <= 1) break;
    map->entries[slot] = map->entries[next];
    map->entries[slot].distance--;
    slot = next;
  }
  map->entries[slot].distance = 0;
  map->count--;
  return true;
}

// Strings: the keys lie one behind the other in one block of memory; an entry has the offset, the hash and a count.

struct word {
  uint32_t offset, hash, count;
};

struct dictionary {
  struct word *words;
  uint32_t capacity, count;
  char *characters;
  uint32_t end;
};

enum { most_characters = 1 << 20 };

static struct dictionary new_dictionary(void) {
  struct dictionary dictionary = {.words = allocate(64, sizeof(struct word)), .capacity = 64};
  dictionary.characters = allocate(most_characters, 1);
  // An entry without a key has offset 0.
  dictionary.end = 1;
  return dictionary;
}

static uint32_t hash_of(const char *word) {
  uint32_t hash = 2166136261;
  while (*word) hash = (hash ^ (uint8_t)*word++) * 16777619;
  return hash;
}

// The slot of a word, or the one where it belongs.
static struct word *slot_of(const struct dictionary *dictionary, const char *word, uint32_t hash) {
  uint32_t slot = hash & (dictionary->capacity - 1);
  for (;;) {
    struct word *found = &dictionary->words[slot];
    if (found->offset == 0) return found;
    if (found->hash == hash && strcmp(dictionary->characters + found->offset, word) == 0) return found;
    slot = (slot + 1) & (dictionary->capacity - 1);
  }
}

static void grow_dictionary(struct dictionary *dictionary) {
  struct word *words = dictionary->words;
  uint32_t capacity = dictionary->capacity;
  dictionary->capacity *= 2;
  dictionary->words = allocate(dictionary->capacity, sizeof(struct word));
  for (uint32_t slot = 0; slot < capacity; slot++) {
    if (words[slot].offset == 0) continue;
    *slot_of(dictionary, dictionary->characters + words[slot].offset, words[slot].hash) = words[slot];
  }
  free(words);
}

static void count_word(struct dictionary *dictionary, const char *word) {
  uint32_t hash = hash_of(word);
  struct word *slot = slot_of(dictionary, word, hash);
  if (slot->offset == 0) {
    size_t size = strlen(word) + 1;
    if (dictionary->end + size > most_characters) fail("too many words");
    memcpy(dictionary->characters + dictionary->end, word, size);
    *slot = (struct word){dictionary->end, hash, 0};
    dictionary->end += (uint32_t)size;
    dictionary->count++;
  }
  slot->count++;
  if (dictionary->count * 4 > dictionary->capacity * 3) grow_dictionary(dictionary);
}

// Syllables one behind the other, the first ones more often.
static void make_word(char *word, uint64_t *state) {
  static const char syllables[] = "kalomirunetasoviledupaghizeborytxu";
  int count = 1 + (int)(next_random(state) % 4);
  for (int index = 0; index < count; index++) {
    uint64_t syllable = next_random(state) % 17 * (next_random(state) % 17) / 17;
    *word++ = syllables[syllable * 2];
    *word++ = syllables[syllable * 2 + 1];
  }
  *word = '\0';
}

// The work

// Sums that are also kept in an array: the two must agree.
static uint64_t test_integers(void) {
  enum { key_count = 20000, operations = 1500000 };
  static uint64_t expected[key_count];
  static bool is_there[key_count];
  struct map map = new_map(16);
  uint64_t state = 7, check = 0;
  uint32_t count = 0;
  for (int operation = 0; operation < operations; operation++) {
    uint32_t index = (uint32_t)(next_random(&state) % key_count);
    uint64_t key = (uint64_t)index * 0x100000001B3u, amount = next_random(&state);
    if (amount % 4 == 0) {
      if (take_away(&map, key) != is_there[index]) fail("a key is missing");
      count -= is_there[index];
      is_there[index] = false;
      expected[index] = 0;
    } else {
      *value_of(&map, key) += amount;
      count += !is_there[index];
      is_there[index] = true;
      expected[index] += amount;
    }
  }
  for (uint32_t index = 0; index < key_count; index++) {
    struct entry *entry = find(&map, (uint64_t)index * 0x100000001B3u);
    if ((entry != NULL) != is_there[index] || (entry && entry->value != expected[index])) fail("a value is wrong");
    if (entry) check = check * 31 + entry->value;
  }
  if (map.count != count) fail("the count is wrong");
  free(map.entries);
  return check;
}

static uint64_t test_strings(uint32_t *word_count) {
  enum { operations = 1000000 };
  struct dictionary dictionary = new_dictionary();
  uint64_t state = 11, check = 0, sum = 0;
  char word[16];
  for (int operation = 0; operation < operations; operation++) {
    make_word(word, &state);
    count_word(&dictionary, word);
  }
  for (uint32_t offset = 1; offset < dictionary.end; offset += (uint32_t)strlen(dictionary.characters + offset) + 1) {
    const char *key = dictionary.characters + offset;
    struct word *slot = slot_of(&dictionary, key, hash_of(key));
    if (slot->offset != offset) fail("a word is there twice");
    sum += slot->count;
    check = check * 31 + slot->count;
  }
  if (sum != operations) fail("a word is missing");
  *word_count = dictionary.count;
  free(dictionary.words);
  free(dictionary.characters);
  return check;
}

int main(void) {
  uint32_t word_count;
  uint64_t integers = test_integers(), strings = test_strings(&word_count);
  printf(
    "integers %016llx, %u words %016llx\n", (unsigned long long)integers, (unsigned)word_count,
    (unsigned long long)strings);
  return 0;
}
