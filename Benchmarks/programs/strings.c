// Strings as programs of every day use them: built, formatted, split, joined, replaced, searched, compared, cut.

#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// A string that grows

struct string {
  char *characters;
  size_t length, capacity;
};

static void reserve(struct string *string, size_t more) {
  size_t needed = string->length + more + 1;
  if (needed <= string->capacity) return;
  string->capacity = needed > string->capacity * 2 ? needed : string->capacity * 2;
  string->characters = realloc(string->characters, string->capacity);
  if (!string->characters) fail("no memory");
}

static void append(struct string *string, const char *characters, size_t count) {
  reserve(string, count);
  memcpy(string->characters + string->length, characters, count);
  string->length += count;
  string->characters[string->length] = '\0';
}

__attribute__((format(printf, 2, 3))) static void append_format(struct string *string, const char *format, ...) {
  char line[128];
  va_list arguments;
  va_start(arguments, format);
  int count = vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  if (count < 0 || (size_t)count >= sizeof line) fail("a line is too long");
  append(string, line, (size_t)count);
}

static void release(struct string *string) {
  free(string->characters);
  *string = (struct string){0};
}

static uint32_t state;

static unsigned next_random(unsigned limit) {
  state = state * 1664525 + 1013904223;
  return (state >> 16) % limit;
}

// A log as a server writes it, line by line.
static struct string make_log(int line_count) {
  static const char *const methods[] = {"GET", "PUT", "POST", "DELETE"};
  static const char *const places[] = {"index", "users", "orders", "images/large", "search", "login"};
  static const char *const agents[] = {"Browser/7.0 (Linux; x86_64)", "crawler", "Reader 2.1 \"beta\"", "-"};
  struct string log = {0};
  for (int line = 0; line < line_count; line++) {
    append_format(&log, "10.%u", next_random(4));
    for (int part = 0; part < 2; part++) append_format(&log, ".%u", next_random(256));
    append_format(&log, " - [%02d:%02d:%02d] ", line / 3600 % 24, line / 60 % 60, line % 60);
    append_format(&log, "\"%s /", methods[next_random(4)]);
    append_format(&log, "%s?id=", places[next_random(6)]);
    append_format(&log, "%x HTTP/1.1\" ", next_random(65536));
    append_format(&log, "%d %6d ", line % 9 ? 200 : 404, line * 7919 % 100000);
    append_format(&log, "%-12.5s|", agents[next_random(4)]);
    append_format(&log, "%+.3e\n", next_random(65536) / 7.0);
  }
  return log;
}

// Searching: Horspool's way, which must find what the C library finds

struct pattern {
  const char *characters;
  size_t length, skip[256];
};

static struct pattern pattern(const char *characters) {
  struct pattern pattern = {.characters = characters, .length = strlen(characters)};
  for (int character = 0; character < 256; character++) pattern.skip[character] = pattern.length;
  for (size_t index = 0; index + 1 < pattern.length; index++) {
    pattern.skip[(uint8_t)characters[index]] = pattern.length - 1 - index;
  }
  return pattern;
}

static const char *find(const char *text, const char *end, const struct pattern *pattern) {
  size_t length = (size_t)(end - text), last = pattern->length - 1;
  for (size_t place = 0; place + last < length; place += pattern->skip[(uint8_t)text[place + last]]) {
    if (memcmp(text + place, pattern->characters, pattern->length) == 0) return text + place;
  }
  return NULL;
}

static uint32_t count_occurrences(const struct string *text, const char *characters) {
  struct pattern searched = pattern(characters);
  uint32_t count = 0;
  const char *place = text->characters, *end = place + text->length, *first = strstr(place, characters);
  if (find(place, end, &searched) != first) fail("the searches differ");
  while ((place = find(place, end, &searched))) count++, place++;
  return count;
}

static struct string replaced(const struct string *text, const char *characters, const char *by) {
  struct pattern searched = pattern(characters);
  struct string result = {0};
  const char *place = text->characters, *end = place + text->length, *next;
  while ((next = find(place, end, &searched))) {
    append(&result, place, (size_t)(next - place));
    append(&result, by, strlen(by));
    place = next + searched.length;
  }
  append(&result, place, (size_t)(end - place));
  return result;
}

// Fields

struct request {
  unsigned address[3], identifier, status, size;
  char method[8], place[16];
};

static struct request parse(const char *line) {
  struct request request;
  const char *quote = strchr(line, '"');
  if (!quote) fail("a line has no request");
  char *end;
  const char *rest = line + strlen("10.");
  for (int part = 0; part < 3; part++) {
    request.address[part] = (unsigned)strtoul(rest, &end, 10);
    rest = end + 1;
  }
  size_t length = strcspn(quote + 1, " ");
  if (length >= sizeof request.method) fail("a method is too long");
  memcpy(request.method, quote + 1, length);
  request.method[length] = '\0';
  rest = quote + 1 + length + 2;
  length = strcspn(rest, "?");
  if (length >= sizeof request.place) fail("a place is too long");
  memcpy(request.place, rest, length);
  request.place[length] = '\0';
  request.identifier = (unsigned)strtoul(rest + length + strlen("?id="), &end, 16);
  rest = strrchr(line, '"');
  // An agent may have quotes of its own: then the last one is not the request's.
  const char *protocol = strstr(line, "HTTP/1.1\"");
  if (!rest || !protocol) fail("a request does not end");
  request.status = (unsigned)strtoul(protocol + strlen("HTTP/1.1\""), &end, 10);
  request.size = (unsigned)strtoul(end, &end, 10);
  return request;
}

static int compare_requests(const void *left, const void *right) {
  const struct request *a = left, *b = right;
  int order = strcmp(a->place, b->place);
  if (order == 0) order = strcmp(a->method, b->method);
  if (order == 0) order = a->identifier < b->identifier ? -1 : a->identifier > b->identifier;
  return order ? order : a->size < b->size ? -1 : a->size > b->size;
}

static char *upper_case(char *text) {
  for (char *character = text; *character; character++) *character = (char)toupper((unsigned char)*character);
  return text;
}

static uint32_t check_of(const struct string *string) {
  uint32_t check = 2166136261;
  for (size_t index = 0; index < string->length; index++) check = (check ^ (uint8_t)string->characters[index]) * 16777619;
  return check;
}

int main(void) {
  enum { line_count = 2500 };
  static struct request requests[line_count];
  uint32_t check = 0, found = 0;
  for (uint32_t round = 1; round <= 6; round++) {
    state = round;
    struct string log = make_log(line_count);
    static const char *const patterns[] = {"404", "POST /orders", "crawl", "e+03\n", "images/large?id=f", "nowhere at all"};
    for (size_t index = 0; index < sizeof patterns / sizeof patterns[0]; index++) {
      found += count_occurrences(&log, patterns[index]);
    }

    struct string secure = replaced(&log, "HTTP/1.1", "HTTPS");
    struct string restored = replaced(&secure, "HTTPS", "HTTP/1.1");
    if (restored.length != log.length || strcmp(restored.characters, log.characters) != 0) fail("replacing is not undone");

    int count = 0;
    char *line = restored.characters, *end = line + restored.length, *next;
    for (; count < line_count && (next = memchr(line, '\n', (size_t)(end - line))); line = next + 1) {
      *next = '\0';
      requests[count++] = parse(line);
    }
    if (count != line_count || line != end) fail("there are fewer lines or more");
    qsort(requests, line_count, sizeof requests[0], compare_requests);

    struct string report = {0};
    for (int index = 0; index < line_count; index++) {
      struct request *request = &requests[index];
      if (index > 0 && compare_requests(request - 1, request) > 0) fail("the requests are not in order");
      append_format(
        &report, "%-14s %6s %08X %3u %5u %u.%u.%u\n", upper_case(request->place), request->method, request->identifier,
        request->status, request->size, request->address[0], request->address[1], request->address[2]);
    }
    check = check * 31 + check_of(&report);
    release(&log), release(&secure), release(&restored), release(&report);
  }
  printf("%u found, check %08x\n", (unsigned)found, (unsigned)check);
  return 0;
}
