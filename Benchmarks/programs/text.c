// A text byte by byte: words counted in a trie, strings searched for (Horspool), lines wrapped, and set flush again.
//
// Nothing of the C library's string functions: each loop looks at one byte at a time, as a scanner does.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { text_size = 400000, most_nodes = 40000, letter_count = 26, line_width = 72, most_words = 40, longest_word = 24 };

static char text[text_size + 1], wrapped[2 * text_size];

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

static uint32_t next_random(uint32_t *state) {
  *state = *state * 1664525 + 1013904223;
  return *state >> 12;
}

// The text: words of syllables, the first ones more often, with capitals, marks and lines of uneven length.

static size_t write_text(void) {
  static const char *const syllables[] = {
    "ka", "lo", "mi", "run", "e", "ta", "so", "vil", "ed", "up", "ag", "hiz", "ebor", "ytx", "u", "per", "con", "tra",
  };
  enum { syllable_count = sizeof syllables / sizeof syllables[0] };
  size_t end = 0;
  uint32_t state = 5;
  bool begins_sentence = true;
  while (end < text_size - 64) {
    uint32_t count = 1 + next_random(&state) % 4;
    char *word = &text[end];
    while (count-- > 0) {
      uint32_t first = next_random(&state) % syllable_count, second = next_random(&state) % syllable_count;
      const char *letters = syllables[first * second / syllable_count];
      while (*letters) text[end++] = *letters++;
    }
    if (begins_sentence) *word += 'A' - 'a';
    uint32_t mark = next_random(&state) % 32;
    begins_sentence = mark < 3;
    if (mark < 8) text[end++] = mark < 3 ? '.' : mark < 7 ? ',' : '-';
    if (mark != 7) text[end++] = next_random(&state) % 12 == 0 ? '\n' : ' ';
  }
  text[end] = '\0';
  return end;
}

// Scanning

static bool is_letter(char character) { return (character | 0x20) >= 'a' && (character | 0x20) <= 'z'; }
static bool is_space(char character) { return character == ' ' || character == '\n'; }

static const char *find_character(const char *from, char character) {
  for (; *from != character; from++) {
    if (!*from) return NULL;
  }
  return from;
}

static size_t length_of(const char *string) {
  const char *end = string;
  while (*end) end++;
  return (size_t)(end - string);
}

static bool begins_with(const char *string, const char *start) {
  for (; *start; string++, start++) {
    if (*string != *start) return false;
  }
  return true;
}

// The trie

static struct node {
  uint16_t below[letter_count];
  uint32_t count;
} nodes[most_nodes];

static uint16_t node_count = 1;

static uint32_t count_words(void) {
  uint32_t count = 0;
  for (const char *next = text; *next;) {
    if (!is_letter(*next)) {
      next++;
      continue;
    }
    uint16_t node = 0;
    for (; is_letter(*next); next++) {
      uint16_t *below = &nodes[node].below[(*next | 0x20) - 'a'];
      if (!*below) {
        if (node_count == most_nodes) fail("too many nodes");
        *below = node_count++;
      }
      node = *below;
    }
    nodes[node].count++;
    count++;
  }
  return count;
}

// The words in alphabetical order go into a checksum; the most frequent one is kept.
static uint32_t walk(uint16_t node, char *word, size_t length, uint32_t *check, char *best, uint32_t *best_count) {
  uint32_t different = 0;
  if (length == longest_word) fail("a word is too long");
  if (nodes[node].count > 0) {
    word[length] = '\0';
    for (size_t index = 0; index < length; index++) *check = (*check ^ (uint8_t)word[index]) * 16777619;
    *check = *check * 31 + nodes[node].count;
    different++;
    if (length > 3 && nodes[node].count > *best_count) {
      *best_count = nodes[node].count;
      for (size_t index = 0; index <= length; index++) best[index] = word[index];
    }
  }
  for (int letter = 0; letter < letter_count; letter++) {
    if (!nodes[node].below[letter]) continue;
    word[length] = (char)('a' + letter);
    different += walk(nodes[node].below[letter], word, length + 1, check, best, best_count);
  }
  return different;
}

// Searching

// By how much the needle may move is decided by the byte under its end.
static uint32_t count_matches(const char *bytes, size_t size, const char *needle) {
  size_t length = length_of(needle), steps[256];
  uint32_t count = 0;
  for (int byte = 0; byte < 256; byte++) steps[byte] = length;
  for (size_t index = 0; index + 1 < length; index++) steps[(uint8_t)needle[index]] = length - 1 - index;
  for (size_t start = 0; start + length <= size; start += steps[(uint8_t)bytes[start + length - 1]]) {
    size_t index = length;
    while (index > 0 && bytes[start + index - 1] == needle[index - 1]) index--;
    count += index == 0;
  }
  return count;
}

// The same by looking for the first character.
static uint32_t count_matches_simply(const char *bytes, const char *needle) {
  uint32_t count = 0;
  for (; (bytes = find_character(bytes, needle[0])); bytes++) count += begins_with(bytes, needle);
  return count;
}

// Wrapping

// Writes words with spaces spread between them, so that the line has the full width; the last line is left as it is.
static size_t write_line(char *to, const char *const *words, const size_t *lengths, int count, bool is_last) {
  size_t letters = 0, end = 0;
  for (int index = 0; index < count; index++) letters += lengths[index];
  int gaps = count - 1, spaces = is_last ? gaps : (int)(line_width - letters);
  for (int index = 0; index < count; index++) {
    for (size_t letter = 0; letter < lengths[index]; letter++) to[end++] = words[index][letter];
    int share = index == gaps ? 0 : spaces * (index + 1) / gaps - spaces * index / gaps;
    while (share-- > 0) to[end++] = ' ';
  }
  to[end++] = '\n';
  return end;
}

static size_t wrap(uint32_t *line_count) {
  const char *words[most_words], *next = text;
  size_t lengths[most_words], width = 0, end = 0;
  int count = 0;
  *line_count = 0;
  for (;;) {
    while (is_space(*next)) next++;
    const char *start = next;
    while (*next && !is_space(*next)) next++;
    size_t length = (size_t)(next - start);
    bool is_over = length == 0, is_full = count > 0 && width + 1 + length > line_width;
    if ((is_full || is_over) && count > 0) {
      end += write_line(wrapped + end, words, lengths, count, is_over);
      ++*line_count;
      count = 0, width = 0;
    }
    if (is_over) break;
    if (length > line_width || count == most_words) fail("a line has no place for its words");
    width += length + (count > 0);
    words[count] = start, lengths[count++] = length;
  }
  wrapped[end] = '\0';
  return end;
}

// Both texts have the same words, and each wrapped line but the last has the full width.
static void check_lines(uint32_t line_count) {
  const char *plain = text;
  uint32_t lines = 0;
  for (const char *line = wrapped; *line; lines++) {
    const char *end = find_character(line, '\n');
    if (lines + 1 < line_count && end - line != line_width) fail("a line has another width");
    for (; line < end; line++) {
      if (*line == ' ') continue;
      while (is_space(*plain)) plain++;
      if (*plain++ != *line) fail("a character was lost");
    }
    line++;
  }
  if (lines != line_count) fail("a line was lost");
}

int main(void) {
  static const char *const needles[] = {"mirun", "tra", "kaka", "lomi ka", "vil, ", "ebor", "x", "not in the text"};
  size_t size = write_text();
  uint32_t check = 2166136261, words = 0, matches = 0, lines = 0, best_count = 0;
  char word[longest_word], best[longest_word];
  for (int round = 0; round < 9; round++) words += count_words();
  uint32_t different = walk(0, word, 0, &check, best, &best_count);
  for (size_t index = 0; index < sizeof needles / sizeof needles[0]; index++) {
    uint32_t count = count_matches(text, size, needles[index]);
    // What overlaps itself is found each time.
    if (count != count_matches_simply(text, needles[index])) fail("a match is missing");
    matches += count;
  }
  for (int round = 0; round < 9; round++) {
    size_t end = wrap(&lines);
    check_lines(lines);
    check = check * 31 + (uint32_t)end;
  }
  for (const char *next = wrapped; *next; next++) check = (check ^ (uint8_t)*next) * 16777619;
  printf(
    "%u words, %u different ones, most often %s, %u matches, %u lines, check %08x\n", (unsigned)words,
    (unsigned)different, best, (unsigned)matches, (unsigned)lines, (unsigned)check);
  return 0;
}
