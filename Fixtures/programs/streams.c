// Writes lines to standard output and standard error by turns, each at once, and exits with status 3.

#include <stdio.h>

int main(void) {
  for (int line = 1; line <= 4; line++) {
    FILE *stream = line % 2 == 1 ? stdout : stderr;
    fprintf(stream, "line %d on %s\n", line, stream == stdout ? "standard output" : "standard error");
    fflush(stream);
  }
  return 3;
}
