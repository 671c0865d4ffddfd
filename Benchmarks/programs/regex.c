// Regular expressions: compiled to a small program, which is run twice over, by backtracking and as an automaton.
//
// The two must find the same matches: leftmost, and of those the one that comes first in the order of preference.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { most_instructions = 256, text_size = 60000 };

enum opcode { op_character, op_any, op_set, op_split, op_jump, op_start, op_end, op_match };

struct instruction {
  enum opcode opcode;
  char character;
  // The preferred way, and the other one.
  int first, second;
  uint8_t set[32];
};

struct program {
  struct instruction instructions[most_instructions];
  int count;
};

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// The compiler: an expression is alternatives, an alternative a sequence of atoms that may be repeated.

struct compiler {
  const char *at;
  struct program *program;
};

static int emit(struct compiler *compiler, struct instruction instruction) {
  if (compiler->program->count == most_instructions) fail("the expression is too long");
  compiler->program->instructions[compiler->program->count] = instruction;
  return compiler->program->count++;
}

// Makes place for an instruction before those from `start` on, whose targets move with them.
static struct instruction *insert(struct compiler *compiler, int start) {
  struct program *program = compiler->program;
  emit(compiler, (struct instruction){0});
  for (int index = program->count - 1; index > start; index--) {
    program->instructions[index] = program->instructions[index - 1];
    struct instruction *moved = &program->instructions[index];
    if (moved->opcode == op_split || moved->opcode == op_jump) moved->first++, moved->second++;
  }
  return &program->instructions[start];
}

static void add_range(uint8_t set[32], int low, int high) {
  for (int character = low; character <= high; character++) set[character / 8] |= (uint8_t)(1 << character % 8);
}

static bool add_class(uint8_t set[32], char letter) {
  switch (letter) {
  case 'd': add_range(set, '0', '9'); return true;
  case 'w':
    add_range(set, '0', '9'), add_range(set, 'a', 'z'), add_range(set, 'A', 'Z'), add_range(set, '_', '_');
    return true;
  case 's': add_range(set, ' ', ' '), add_range(set, '\t', '\n'); return true;
  default: return false;
  }
}

static void compile_set(struct compiler *compiler) {
  struct instruction instruction = {.opcode = op_set};
  bool is_inverted = *compiler->at == '^';
  if (is_inverted) compiler->at++;
  while (*compiler->at != ']') {
    int low = (uint8_t)*compiler->at++, high = low;
    if (low == '\0') fail("a set does not end");
    if (low == '\\' && add_class(instruction.set, *compiler->at)) {
      compiler->at++;
      continue;
    }
    if (low == '\\') low = high = (uint8_t)*compiler->at++;
    if (compiler->at[0] == '-' && compiler->at[1] != ']') high = (uint8_t)compiler->at[1], compiler->at += 2;
    add_range(instruction.set, low, high);
  }
  compiler->at++;
  for (int index = 0; is_inverted && index < 32; index++) instruction.set[index] ^= 255;
  emit(compiler, instruction);
}

static void compile_alternatives(struct compiler *compiler);

static void compile_atom(struct compiler *compiler) {
  struct instruction instruction = {.opcode = op_character};
  char character = *compiler->at++;
  switch (character) {
  case '(':
    compile_alternatives(compiler);
    if (*compiler->at++ != ')') fail("a parenthesis is missing");
    return;
  case '[': compile_set(compiler); return;
  case '.': instruction.opcode = op_any; break;
  case '^': instruction.opcode = op_start; break;
  case '$': instruction.opcode = op_end; break;
  case '\\':
    character = *compiler->at++;
    if (add_class(instruction.set, character)) instruction.opcode = op_set;
    break;
  }
  instruction.character = character;
  emit(compiler, instruction);
}

// Split at `place` into two ways, of which `is_lazy` prefers the second.
static void set_split(struct instruction *split, int first, int second, bool is_lazy) {
  *split = (struct instruction){.opcode = op_split, .first = is_lazy ? second : first, .second = is_lazy ? first : second};
}

static void compile_repetition(struct compiler *compiler) {
  int start = compiler->program->count;
  compile_atom(compiler);
  char repetition = *compiler->at;
  if (repetition == '\0' || !strchr("*+?", repetition)) return;
  bool is_lazy = compiler->at[1] == '?';
  compiler->at += is_lazy ? 2 : 1;
  if (repetition == '+') {
    int split = emit(compiler, (struct instruction){0});
    set_split(&compiler->program->instructions[split], start, split + 1, is_lazy);
    return;
  }
  struct instruction *split = insert(compiler, start);
  if (repetition == '*') emit(compiler, (struct instruction){.opcode = op_jump, .first = start});
  set_split(split, start + 1, compiler->program->count, is_lazy);
}

static void compile_sequence(struct compiler *compiler) {
  while (*compiler->at != '\0' && *compiler->at != '|' && *compiler->at != ')') compile_repetition(compiler);
}

static void compile_alternatives(struct compiler *compiler) {
  int start = compiler->program->count;
  compile_sequence(compiler);
  if (*compiler->at != '|') return;
  compiler->at++;
  struct instruction *split = insert(compiler, start);
  set_split(split, start + 1, compiler->program->count + 1, false);
  int jump = emit(compiler, (struct instruction){.opcode = op_jump});
  compile_alternatives(compiler);
  compiler->program->instructions[jump].first = compiler->program->count;
}

static void compile(struct program *program, const char *expression) {
  struct compiler compiler = {expression, program};
  program->count = 0;
  compile_alternatives(&compiler);
  if (*compiler.at) fail("a parenthesis is one too many");
  emit(&compiler, (struct instruction){.opcode = op_match});
}

// What both machines share

static char text[text_size + 1];

static bool accepts(const struct instruction *instruction, char character) {
  switch (instruction->opcode) {
  case op_character: return character == instruction->character;
  case op_any: return character != '\n' && character != '\0';
  case op_set:
    return character != '\0' && (instruction->set[(uint8_t)character / 8] >> ((uint8_t)character % 8) & 1);
  default: return false;
  }
}

static bool is_line_start(const char *at) { return at == text || at[-1] == '\n'; }
static bool is_line_end(const char *at) { return *at == '\0' || *at == '\n'; }

// Backtracking: the end of the match that begins at `at`, or NULL

static uint64_t step_count;

static const char *backtrack(const struct program *program, int pc, const char *at) {
  for (;;) {
    const struct instruction *instruction = &program->instructions[pc];
    step_count++;
    switch (instruction->opcode) {
    case op_match: return at;
    case op_jump: pc = instruction->first; break;
    case op_split: {
      const char *end = backtrack(program, instruction->first, at);
      if (end) return end;
      pc = instruction->second;
      break;
    }
    case op_start:
      if (!is_line_start(at)) return NULL;
      pc++;
      break;
    case op_end:
      if (!is_line_end(at)) return NULL;
      pc++;
      break;
    default:
      if (!accepts(instruction, *at)) return NULL;
      pc++, at++;
    }
  }
}

// The automaton: all threads at once, in the order of preference

struct threads {
  int pcs[most_instructions], count;
  uint32_t seen[most_instructions];
};

static uint32_t generation;

static void add_thread(const struct program *program, struct threads *threads, int pc, const char *at) {
  if (threads->seen[pc] == generation) return;
  threads->seen[pc] = generation;
  step_count++;
  const struct instruction *instruction = &program->instructions[pc];
  switch (instruction->opcode) {
  case op_jump: add_thread(program, threads, instruction->first, at); break;
  case op_split:
    add_thread(program, threads, instruction->first, at);
    add_thread(program, threads, instruction->second, at);
    break;
  case op_start:
    if (is_line_start(at)) add_thread(program, threads, pc + 1, at);
    break;
  case op_end:
    if (is_line_end(at)) add_thread(program, threads, pc + 1, at);
    break;
  default: threads->pcs[threads->count++] = pc;
  }
}

static const char *simulate(const struct program *program, const char *at) {
  static struct threads lists[2];
  struct threads *current = &lists[0], *next = &lists[1];
  const char *end = NULL;
  current->count = 0;
  generation++;
  add_thread(program, current, 0, at);
  for (; current->count > 0; at++) {
    next->count = 0;
    generation++;
    for (int index = 0; index < current->count; index++) {
      int pc = current->pcs[index];
      if (program->instructions[pc].opcode == op_match) {
        // What comes later in the list is less preferred.
        end = at;
        break;
      }
      if (accepts(&program->instructions[pc], *at)) add_thread(program, next, pc + 1, at + 1);
    }
    struct threads *swapped = current;
    current = next, next = swapped;
  }
  return end;
}

// The text: lines of words, numbers, dates and addresses

static void write_text(void) {
  static const char *const pieces[] = {
    "error", "warning: ", "user_", "42", "2026-", "11-", "25", " ", " ", " ", "@example", ".org", ".com", "(a(b)c)", "\n",
    "aaaaab", "foo", "bar", "\"quoted \\\" text\"", "0x1F", "-3.14", "e10", ",", "the ", "Zebra",
  };
  uint32_t state = 5;
  size_t end = 0;
  while (end < text_size) {
    state = state * 1664525 + 1013904223;
    const char *piece = pieces[(state >> 16) % (sizeof pieces / sizeof pieces[0])];
    size_t length = strlen(piece);
    if (length > text_size - end) length = text_size - end;
    memcpy(text + end, piece, length);
    end += length;
  }
}

int main(void) {
  static const char *const expressions[] = {
    "error|warning", "[a-z_]+@[a-z]+\\.(org|com)", "\\d+-\\d\\d-\\d\\d", "^.*foo.*bar.*$", "\"([^\"\\\\]|\\\\.)*\"",
    "-?\\d+(\\.\\d+)?(e-?\\d+)?", "(a|aa)+b", "\\w+?\\s", "(foo|bar|the )+", "[^a-z\\s]+[A-Z]", "(x*y?)*z", "0x[\\dA-F]+",
  };
  static struct program program;
  uint32_t matches = 0, check = 2166136261;
  write_text();
  for (size_t index = 0; index < sizeof expressions / sizeof expressions[0]; index++) {
    // An expression whose repeated part can be empty loops when it is run by backtracking.
    bool can_loop = strcmp(expressions[index], "(x*y?)*z") == 0;
    compile(&program, expressions[index]);
    for (const char *at = text; *at;) {
      const char *end = simulate(&program, at);
      if (!can_loop && backtrack(&program, 0, at) != end) fail(expressions[index]);
      if (end) {
        matches++;
        check = (check ^ (uint32_t)(at - text)) * 16777619;
        check = (check ^ (uint32_t)(end - text)) * 16777619;
      }
      at = end && end > at ? end : at + 1;
    }
  }
  printf("%u matches in %llu steps, check %08x\n", (unsigned)matches, (unsigned long long)step_count, (unsigned)check);
  return 0;
}
