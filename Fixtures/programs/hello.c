// Prints its arguments, then greets each of them, or the world.

#include <stdio.h>

int main(int count, char **arguments) {
  printf("%d arguments\n", count - 1);
  for (int index = 1; index < count; index++) printf("%d: %s\n", index, arguments[index]);
  if (count < 2) puts("Hello, world!");
  for (int index = 1; index < count; index++) printf("Hello, %s!\n", arguments[index]);
  return 0;
}
