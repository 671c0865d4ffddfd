// Reads JSON (RFC 8259) from standard input and prints it indented; says where input is wrong and exits with 1.
//
// It copies tokens as they come and keeps only the open brackets, so a deep document needs no native stack.

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { deepest = 256 };

static char open_brackets[deepest];
static int depth;
static int line = 1;
static int current;

static void advance(void) {
  if (current == '\n') line++;
  current = getchar();
}

static _Noreturn void fail(const char *expected) {
  fflush(stdout);
  if (current == EOF) {
    fprintf(stderr, "line %d: expected %s, found the end\n", line, expected);
  } else {
    fprintf(stderr, "line %d: expected %s, found '%c'\n", line, expected, current);
  }
  exit(1);
}

static void skip_space(void) {
  while (current == ' ' || current == '\t' || current == '\n' || current == '\r') advance();
}

static void copy(void) {
  putchar(current);
  advance();
}

static void start_line(void) {
  putchar('\n');
  for (int level = 0; level < depth; level++) fputs("  ", stdout);
}

static void copy_string(void) {
  if (current != '"') fail("a string");
  copy();
  while (current != '"') {
    if (current == EOF || current < ' ') fail("a character of a string");
    if (current != '\\') {
      copy();
      continue;
    }
    copy();
    if (current == 'u') {
      copy();
      for (int digit = 0; digit < 4; digit++) {
        if (!isxdigit(current)) fail("a hexadecimal digit");
        copy();
      }
    } else {
      switch (current) {
      case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't': copy(); break;
      default: fail("an escape");
      }
    }
  }
  copy();
}

static void copy_digits(void) {
  if (!isdigit(current)) fail("a digit");
  while (isdigit(current)) copy();
}

static void copy_number(void) {
  if (current == '-') copy();
  if (current == '0') copy();
  else copy_digits();
  if (current == '.') copy(), copy_digits();
  if (current == 'e' || current == 'E') {
    copy();
    if (current == '+' || current == '-') copy();
    copy_digits();
  }
}

static void copy_word(const char *word) {
  for (const char *letter = word; *letter; letter++) {
    if (current != *letter) fail(word);
    copy();
  }
}

static void copy_scalar(void) {
  switch (current) {
  case '"': copy_string(); break;
  case 't': copy_word("true"); break;
  case 'f': copy_word("false"); break;
  case 'n': copy_word("null"); break;
  default:
    if (current != '-' && !isdigit(current)) fail("a value");
    copy_number();
  }
}

static void copy_key(void) {
  copy_string();
  skip_space();
  if (current != ':') fail("':'");
  fputs(": ", stdout);
  advance();
  skip_space();
}

static char closing(char bracket) {
  return bracket == '[' ? ']' : '}';
}

// Opens the bracket that is current; true when it was closed at once, and so is a whole value.
static bool opens_empty(void) {
  char bracket = (char)current;
  copy();
  skip_space();
  if (current == closing(bracket)) {
    copy();
    return true;
  }
  if (depth == deepest) fail("less depth");
  open_brackets[depth++] = bracket;
  start_line();
  if (bracket == '{') copy_key();
  return false;
}

// After a value: what follows until the next value begins; false when the document is over.
static bool continues(void) {
  for (;;) {
    skip_space();
    if (depth == 0) return false;
    char bracket = open_brackets[depth - 1];
    if (current == ',') {
      copy();
      start_line();
      skip_space();
      if (bracket == '{') copy_key();
      return true;
    }
    if (current != closing(bracket)) fail("',' or a closing bracket");
    depth--;
    start_line();
    copy();
  }
}

int main(void) {
  advance();
  bool more;
  do {
    skip_space();
    bool is_whole = true;
    if (current == '[' || current == '{') is_whole = opens_empty();
    else copy_scalar();
    more = is_whole ? continues() : true;
  } while (more);
  if (current != EOF) fail("the end");
  putchar('\n');
  return 0;
}
