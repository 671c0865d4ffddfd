// Counts the lines, words and bytes of its standard input, and finds its longest word.

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { longest_shown = 63 };

int main(void) {
  unsigned long lines = 0, words = 0, bytes = 0;
  char word[longest_shown + 1], longest[longest_shown + 1] = "";
  size_t length = 0, longest_length = 0;

  for (int byte; (byte = getchar()) != EOF;) {
    bytes++;
    lines += byte == '\n';
    bool is_space = byte == ' ' || (byte >= '\t' && byte <= '\r');
    if (is_space) {
      length = 0;
      continue;
    }
    words += length == 0;
    if (length < longest_shown) word[length] = (char)byte;
    length++;
    if (length > longest_length && length <= longest_shown) {
      longest_length = length;
      memcpy(longest, word, length);
      longest[length] = 0;
    }
  }

  printf("lines %lu\nwords %lu\nbytes %lu\nlongest %s\n", lines, words, bytes, longest);
  return 0;
}
