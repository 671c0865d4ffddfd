// JSON (RFC 8259): makes up a document, reads it into a tree, prints the tree, reads that again, and compares the two.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { text_size = 1 << 18, most_nodes = 1 << 15, deepest = 64, record_count = 420 };

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// Text that grows

struct text {
  char bytes[text_size];
  size_t end;
};

static void put(struct text *text, char character) {
  if (text->end + 1 >= text_size) fail("the text is too long");
  text->bytes[text->end++] = character;
}

static void put_all(struct text *text, const char *characters) {
  while (*characters) put(text, *characters++);
}

// A tree: nodes by number, 0 for none. The names of an object's members are nodes too, each before its value.

enum kind { kind_null, kind_false, kind_true, kind_number, kind_string, kind_array, kind_object };

struct node {
  enum kind kind;
  uint32_t first_child, next, length;
  double number;
  char *string;
};

struct tree {
  struct node nodes[most_nodes];
  uint32_t count;
};

static uint32_t new_node(struct tree *tree, enum kind kind) {
  if (++tree->count == most_nodes) fail("too many nodes");
  tree->nodes[tree->count] = (struct node){.kind = kind};
  return tree->count;
}

static void release(struct tree *tree) {
  for (uint32_t number = 1; number <= tree->count; number++) free(tree->nodes[number].string);
  tree->count = 0;
}

// The reader

struct reader {
  const char *at;
  struct tree *tree;
  int depth;
};

static uint32_t read_value(struct reader *reader);

static void skip_space(struct reader *reader) {
  while (*reader->at == ' ' || *reader->at == '\n' || *reader->at == '\t' || *reader->at == '\r') reader->at++;
}

static void expect(struct reader *reader, const char *word) {
  size_t length = strlen(word);
  if (strncmp(reader->at, word, length) != 0) fail(word);
  reader->at += length;
}

static uint32_t read_word(struct reader *reader, const char *word, enum kind kind) {
  expect(reader, word);
  return new_node(reader->tree, kind);
}

static int hexadecimal(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  fail("a hexadecimal digit is missing");
}

static uint32_t read_string(struct reader *reader) {
  expect(reader, "\"");
  const char *end = reader->at;
  while (*end && *end != '"') end += *end == '\\' ? 2 : 1;
  char *string = malloc((size_t)(end - reader->at) + 1);
  if (!string) fail("no memory");
  size_t length = 0;
  while (*reader->at != '"') {
    char character = *reader->at++;
    if (character == '\\') {
      character = *reader->at++;
      switch (character) {
      case 'n': character = '\n'; break;
      case 't': character = '\t'; break;
      case 'u':
        expect(reader, "00");
        character = (char)(hexadecimal(reader->at[0]) * 16 + hexadecimal(reader->at[1]));
        reader->at += 2;
        break;
      case '"': case '\\': break;
      default: fail("no such escape");
      }
    } else if (character == '\0') {
      fail("a string does not end");
    }
    string[length++] = character;
  }
  string[length] = '\0';
  reader->at++;
  uint32_t node = new_node(reader->tree, kind_string);
  reader->tree->nodes[node].string = string;
  reader->tree->nodes[node].length = (uint32_t)length;
  return node;
}

static uint32_t read_number(struct reader *reader) {
  char *end;
  double number = strtod(reader->at, &end);
  if (end == reader->at) fail("a value is missing");
  reader->at = end;
  uint32_t node = new_node(reader->tree, kind_number);
  reader->tree->nodes[node].number = number;
  return node;
}

static uint32_t read_members(struct reader *reader, enum kind kind, char closing) {
  if (++reader->depth > deepest) fail("too deep");
  uint32_t parent = new_node(reader->tree, kind), last = 0;
  reader->at++;
  skip_space(reader);
  while (*reader->at != closing) {
    if (last) expect(reader, ",");
    for (int part = kind == kind_object ? 0 : 1; part < 2; part++) {
      skip_space(reader);
      uint32_t child = part == 0 ? read_string(reader) : read_value(reader);
      skip_space(reader);
      if (part == 0) expect(reader, ":");
      if (last) reader->tree->nodes[last].next = child;
      else reader->tree->nodes[parent].first_child = child;
      last = child;
    }
    reader->tree->nodes[parent].length++;
  }
  reader->at++;
  reader->depth--;
  return parent;
}

static uint32_t read_value(struct reader *reader) {
  skip_space(reader);
  switch (*reader->at) {
  case 'n': return read_word(reader, "null", kind_null);
  case 'f': return read_word(reader, "false", kind_false);
  case 't': return read_word(reader, "true", kind_true);
  case '"': return read_string(reader);
  case '[': return read_members(reader, kind_array, ']');
  case '{': return read_members(reader, kind_object, '}');
  default: return read_number(reader);
  }
}

static void read_document(struct tree *tree, const char *bytes) {
  struct reader reader = {bytes, tree, 0};
  tree->count = 0;
  read_value(&reader);
  skip_space(&reader);
  if (*reader.at) fail("something follows the document");
}

// The printer

static void put_string(struct text *text, const char *string, uint32_t length) {
  put(text, '"');
  for (uint32_t index = 0; index < length; index++) {
    unsigned char character = (unsigned char)string[index];
    if (character == '"' || character == '\\') {
      put(text, '\\'), put(text, (char)character);
    } else if (character == '\n') {
      put_all(text, "\\n");
    } else if (character < ' ') {
      char escape[8];
      snprintf(escape, sizeof escape, "\\u%04x", (unsigned)character);
      put_all(text, escape);
    } else {
      put(text, (char)character);
    }
  }
  put(text, '"');
}

static void start_line(struct text *text, int depth) {
  put(text, '\n');
  while (depth-- > 0) put_all(text, "  ");
}

static void print(struct text *text, const struct tree *tree, uint32_t number, int depth) {
  const struct node *node = &tree->nodes[number];
  char buffer[32];
  switch (node->kind) {
  case kind_null: put_all(text, "null"); break;
  case kind_false: put_all(text, "false"); break;
  case kind_true: put_all(text, "true"); break;
  case kind_number:
    snprintf(buffer, sizeof buffer, "%.15g", node->number);
    put_all(text, buffer);
    break;
  case kind_string: put_string(text, node->string, node->length); break;
  case kind_array:
  case kind_object:
    put(text, node->kind == kind_array ? '[' : '{');
    for (uint32_t child = node->first_child; child; child = tree->nodes[child].next) {
      if (child != node->first_child) put(text, ',');
      start_line(text, depth + 1);
      if (node->kind == kind_object) {
        print(text, tree, child, depth + 1);
        put_all(text, ": ");
        child = tree->nodes[child].next;
      }
      print(text, tree, child, depth + 1);
    }
    if (node->length > 0) start_line(text, depth);
    put(text, node->kind == kind_array ? ']' : '}');
    break;
  }
}

// The document

static uint32_t state;

static uint32_t next_random(uint32_t limit) {
  state = state * 1664525 + 1013904223;
  return (state >> 16) % limit;
}

static void put_format(struct text *text, const char *format, unsigned number) {
  char buffer[64];
  snprintf(buffer, sizeof buffer, format, number);
  put_all(text, buffer);
}

static void write_record(struct text *text, unsigned identifier) {
  static const char *const names[] = {"Ada", "Grace \\\"Amazing\\\"", "Edsger\\nW.", "Barbara\\u0009", "D\xC3\xB6rte", ""};
  put_format(text, "{\"id\":%u,", identifier);
  put_all(text, "\"name\":\"");
  put_all(text, names[next_random(6)]);
  put_format(text, "\",\"score\":%u", next_random(1000));
  put_format(text, ".%02ue-1,", next_random(100));
  put_all(text, next_random(2) ? "\"active\": true , " : "\"active\": false , ");
  put_all(text, next_random(3) ? "\"friends\":[" : "\"friends\":null,\"path\":[");
  for (unsigned count = next_random(8), index = 0; index < count; index++) {
    put_format(text, index == 0 ? "%u" : ",%u", next_random(record_count));
  }
  put_format(text, "],\"place\":{\"latitude\":-%u.5,\"tags\":[[],{},[[\"x\\\\\"]]]}}", next_random(90));
}

static void write_document(struct text *text) {
  put_all(text, "[\n");
  for (unsigned identifier = 0; identifier < record_count; identifier++) {
    if (identifier > 0) put_all(text, ",\n");
    write_record(text, identifier);
  }
  put_all(text, "\n]\n");
}

static bool equal(const struct tree *a, const struct tree *b) {
  if (a->count != b->count) return false;
  for (uint32_t number = 1; number <= a->count; number++) {
    const struct node *left = &a->nodes[number], *right = &b->nodes[number];
    if (left->kind != right->kind || left->length != right->length || left->number != right->number) return false;
    if (left->first_child != right->first_child || left->next != right->next) return false;
    if (left->string && memcmp(left->string, right->string, left->length) != 0) return false;
  }
  return true;
}

static struct text document, printed;
static struct tree tree, again;

int main(void) {
  uint32_t check = 2166136261;
  double sum = 0;
  for (uint32_t round = 1; round <= 12; round++) {
    state = round;
    document.end = printed.end = 0;
    write_document(&document);
    put(&document, '\0');
    read_document(&tree, document.bytes);
    print(&printed, &tree, 1, 0);
    put(&printed, '\0');
    read_document(&again, printed.bytes);
    if (!equal(&tree, &again)) fail("the tree has changed");
    for (size_t index = 0; index < printed.end; index++) check = (check ^ (uint8_t)printed.bytes[index]) * 16777619;
    for (uint32_t number = 1; number <= tree.count; number++) sum += tree.nodes[number].number;
    release(&tree), release(&again);
  }
  printf("%u bytes, sum %.3f, check %08x\n", (unsigned)printed.end, sum, (unsigned)check);
  return 0;
}
