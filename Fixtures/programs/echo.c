// Reads a line from standard input and writes it back; with `--env`, writes the environment, a variable a line.

#include <stdio.h>
#include <string.h>

extern char **environ;

int main(int count, char **arguments) {
  if (count > 1 && strcmp(arguments[1], "--env") == 0) {
    for (char **variable = environ; *variable; variable++) puts(*variable);
    return 0;
  }
  char line[256];
  if (!fgets(line, sizeof line, stdin)) {
    fputs("no line to echo\n", stderr);
    return 1;
  }
  fputs(line, stdout);
  return 0;
}
