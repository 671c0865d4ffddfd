// A Lisp: one pass from text to bytecode, a stack machine with tail calls, closures that copy what they capture, strings.
//
// A value is a word: an odd one is a number of 31 bits, an even one an offset into the heap, so that nothing depends on the
// size of a pointer. The heap only grows; after each round of the script it is cut back to where it was.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint32_t value;

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

// Values

enum { heap_words = 1 << 20, nil = 0, truth = 2 };
enum kind { kind_pair = 1, kind_closure, kind_string };

static uint32_t heap[heap_words];
static uint32_t heap_end = 4;

static value number(int32_t number) { return (uint32_t)number << 1 | 1; }
static int32_t integer(value value) { return (int32_t)value >> 1; }
static value boolean(bool condition) { return condition ? truth : nil; }

static value allocate(enum kind kind, uint32_t length, uint32_t words) {
  uint32_t offset = heap_end;
  heap_end += (words + 2) & ~1u;
  if (heap_end > heap_words) fail("heap is full");
  heap[offset] = length << 2 | kind;
  return offset;
}

static bool is(value value, enum kind kind) { return (value & 1) == 0 && value > truth && (heap[value] & 3) == kind; }
static uint32_t length(value value) { return heap[value] >> 2; }
static char *characters(value string) { return (char *)&heap[string + 1]; }

static value new_string(const char *text, uint32_t count) {
  value string = allocate(kind_string, count, (count + 3) / 4);
  memcpy(characters(string), text, count);
  return string;
}

// Code

enum opcode {
  op_constant, op_local, op_captured, op_global, op_define, op_jump, op_unless, op_closure, op_call, op_tail_call,
  op_return, op_drop, op_slide, op_primitive, op_halt,
};

enum primitive {
  add, subtract, multiply, quotient, modulo, less, equal, cons, car, cdr, is_null, append, substring, string_length,
  string_at, to_string, is_same_string, primitive_count,
};

static const struct {
  const char *name;
  int parameters;
} primitives[primitive_count] = {
  [add] = {"+", 2}, [subtract] = {"-", 2}, [multiply] = {"*", 2}, [quotient] = {"quotient", 2}, [modulo] = {"modulo", 2},
  [less] = {"<", 2}, [equal] = {"=", 2}, [cons] = {"cons", 2}, [car] = {"car", 1}, [cdr] = {"cdr", 1},
  [is_null] = {"null?", 1}, [append] = {"string-append", 2}, [substring] = {"substring", 3},
  [string_length] = {"string-length", 1}, [string_at] = {"string-at", 2}, [to_string] = {"number->string", 1},
  [is_same_string] = {"string=?", 2},
};

enum { most_code = 4096, most_names = 256, most_locals = 16 };

static uint32_t code[most_code];
static uint32_t code_end;

static uint32_t emit(uint32_t word) {
  if (code_end == most_code) fail("too much code");
  code[code_end] = word;
  return code_end++;
}

// The compiler

static char names[most_names][20];
static int name_count;
static value globals[most_names];

static int intern(const char *text, size_t count) {
  for (int index = 0; index < name_count; index++) {
    if (strlen(names[index]) == count && memcmp(names[index], text, count) == 0) return index;
  }
  if (name_count == most_names || count >= sizeof names[0]) fail("too many names");
  memcpy(names[name_count], text, count);
  return name_count++;
}

// A function that is being compiled. Its locals are the values above its frame's base: parameters, bindings, temporaries.
struct function {
  struct function *outer;
  int locals[most_locals], local_count;
  int captured[most_locals], captured_count;
};

static const char *text;

static void skip_space(void) {
  while (*text == ' ' || *text == '\n') text++;
}

static bool accept(char character) {
  skip_space();
  if (*text != character) return false;
  text++;
  return true;
}

static void expect(char character) {
  if (!accept(character)) fail("unexpected character in the script");
}

static int read_name(void) {
  skip_space();
  const char *start = text;
  while (*text && !strchr(" \n()\"", *text)) text++;
  if (text == start) fail("a name is missing");
  return intern(start, (size_t)(text - start));
}

// Where a closure keeps a variable of an outer function; -1 for a global.
static int capture(struct function *function, int name);

static void compile_variable(struct function *function, int name) {
  for (int index = function->local_count - 1; index >= 0; index--) {
    if (function->locals[index] == name) {
      emit(op_local), emit((uint32_t)index);
      return;
    }
  }
  int captured = capture(function, name);
  emit(captured < 0 ? op_global : op_captured), emit((uint32_t)(captured < 0 ? name : captured));
}

static int capture(struct function *function, int name) {
  for (int index = 0; index < function->captured_count; index++) {
    if (function->captured[index] == name) return index;
  }
  struct function *outer = function->outer;
  if (!outer) return -1;
  bool found = false;
  for (int index = 0; index < outer->local_count; index++) found |= outer->locals[index] == name;
  if (!found && capture(outer, name) < 0) return -1;
  function->captured[function->captured_count] = name;
  return function->captured_count++;
}

static void push_local(struct function *function, int name) {
  if (function->local_count == most_locals) fail("too many locals");
  function->locals[function->local_count++] = name;
}

static void compile(struct function *function, bool is_tail);

// Expressions up to the closing parenthesis; the last one's value counts.
static void compile_body(struct function *function, bool is_tail) {
  for (;;) {
    skip_space();
    const char *start = text;
    int depth = 0;
    // Whether this is the last expression decides whether it is a tail: look for what follows it.
    do {
      skip_space();
      if (*text == '"') {
        text = strchr(text + 1, '"') + 1;
      } else if (*text == '(' || *text == ')') {
        depth += *text++ == '(' ? 1 : -1;
      } else {
        read_name();
      }
    } while (depth > 0);
    skip_space();
    bool is_last = *text == ')';
    text = start;
    compile(function, is_tail && is_last);
    if (is_last) break;
    emit(op_drop);
  }
  expect(')');
}

// A function from its first parameter on: what follows a lambda's or a definition's second parenthesis.
static void compile_function(struct function *outer) {
  struct function function = {.outer = outer};
  while (!accept(')')) push_local(&function, read_name());
  emit(op_jump);
  uint32_t over = emit(0);
  uint32_t entry = emit((uint32_t)function.local_count);
  compile_body(&function, true);
  emit(op_return);
  code[over] = code_end;
  for (int index = 0; index < function.captured_count; index++) compile_variable(outer, function.captured[index]);
  emit(op_closure), emit(entry), emit((uint32_t)function.captured_count);
}

static void compile_if(struct function *function, bool is_tail) {
  compile(function, false);
  emit(op_unless);
  uint32_t otherwise = emit(0);
  compile(function, is_tail);
  emit(op_jump);
  uint32_t end = emit(0);
  code[otherwise] = code_end;
  compile(function, is_tail);
  expect(')');
  code[end] = code_end;
}

// (let name value body…). The binding lies where the operand stack has its next value: so `let` is never an argument.
static void compile_let(struct function *function, bool is_tail) {
  int name = read_name();
  compile(function, false);
  push_local(function, name);
  compile_body(function, is_tail);
  emit(op_slide);
  function->local_count--;
}

static void compile_call(struct function *function, bool is_tail) {
  compile(function, false);
  uint32_t count = 0;
  while (!accept(')')) compile(function, false), count++;
  emit(is_tail ? op_tail_call : op_call), emit(count);
}

static bool compile_primitive(struct function *function, int name) {
  for (int primitive = 0; primitive < primitive_count; primitive++) {
    if (strcmp(names[name], primitives[primitive].name) != 0) continue;
    for (int index = 0; index < primitives[primitive].parameters; index++) compile(function, false);
    expect(')');
    emit(op_primitive), emit((uint32_t)primitive);
    return true;
  }
  return false;
}

static void compile(struct function *function, bool is_tail) {
  skip_space();
  if (*text == '"') {
    const char *end = strchr(text + 1, '"');
    emit(op_constant), emit(new_string(text + 1, (uint32_t)(end - text - 1)));
    text = end + 1;
  } else if (*text >= '0' && *text <= '9') {
    char *end;
    emit(op_constant), emit(number((int32_t)strtol(text, &end, 10)));
    text = end;
  } else if (!accept('(')) {
    compile_variable(function, read_name());
  } else if (*text == '(') {
    compile_call(function, is_tail);
  } else {
    const char *start = text;
    int name = read_name();
    if (strcmp(names[name], "if") == 0) compile_if(function, is_tail);
    else if (strcmp(names[name], "let") == 0) compile_let(function, is_tail);
    else if (strcmp(names[name], "lambda") == 0) expect('('), compile_function(function);
    else if (strcmp(names[name], "begin") == 0) compile_body(function, is_tail);
    else if (!compile_primitive(function, name)) text = start, compile_call(function, is_tail);
  }
}

// (define name value) or (define (name parameter…) body…), one after the other.
static void compile_script(const char *script) {
  struct function function = {0};
  text = script;
  intern("nil", 3);
  while (accept('(')) {
    read_name();
    int name;
    if (accept('(')) {
      name = read_name();
      compile_function(&function);
    } else {
      name = read_name();
      compile(&function, false);
      expect(')');
    }
    emit(op_define), emit((uint32_t)name);
  }
  emit(op_halt);
}

// The machine

static value checked(value value, enum kind kind) {
  if (!is(value, kind)) fail("a value of another kind was expected");
  return value;
}

static value join(value first, value second) {
  uint32_t count = length(checked(first, kind_string)), total = count + length(checked(second, kind_string));
  value string = allocate(kind_string, total, (total + 3) / 4);
  memcpy(characters(string), characters(first), count);
  memcpy(characters(string) + count, characters(second), total - count);
  return string;
}

static value slice(value string, int32_t start, int32_t end) {
  if (start < 0 || end < start || (uint32_t)end > length(checked(string, kind_string))) fail("substring out of range");
  return new_string(characters(string) + start, (uint32_t)(end - start));
}

static value pair(value first, value rest) {
  value pair = allocate(kind_pair, 2, 2);
  heap[pair + 1] = first;
  heap[pair + 2] = rest;
  return pair;
}

static value digits(int32_t number) {
  char buffer[12];
  return new_string(buffer, (uint32_t)snprintf(buffer, sizeof buffer, "%d", (int)number));
}

// The result of a primitive on arguments that lie on the stack.
static value apply(enum primitive primitive, const value *argument) {
  int32_t first = integer(argument[0]), second = integer(argument[1]);
  switch (primitive) {
  case add: return number(first + second);
  case subtract: return number(first - second);
  case multiply: return number((int32_t)((uint32_t)first * (uint32_t)second));
  case quotient: return number(first / second);
  case modulo: return number(first % second);
  case less: return boolean(first < second);
  case equal: return boolean(first == second);
  case cons: return pair(argument[0], argument[1]);
  case car: return heap[checked(argument[0], kind_pair) + 1];
  case cdr: return heap[checked(argument[0], kind_pair) + 2];
  case is_null: return boolean(argument[0] == nil);
  case append: return join(argument[0], argument[1]);
  case substring: return slice(argument[0], second, integer(argument[2]));
  case string_length: return number((int32_t)length(checked(argument[0], kind_string)));
  case string_at:
    if (second < 0 || (uint32_t)second >= length(checked(argument[0], kind_string))) fail("index out of range");
    return number((unsigned char)characters(argument[0])[second]);
  case to_string: return digits(first);
  case is_same_string:
    return boolean(
      length(argument[0]) == length(argument[1]) &&
      memcmp(characters(argument[0]), characters(argument[1]), length(argument[0])) == 0);
  case primitive_count: break;
  }
  fail("no such primitive");
}

enum { stack_words = 1 << 16 };

static value stack[stack_words];
static uint64_t executed;

struct frame {
  uint32_t pc, base;
};
static struct frame frames[1 << 14];

// Runs code from `pc` on until it halts.
static void run(uint32_t pc) {
  // Below a frame's base lies the closure that runs.
  uint32_t base = 1, top = 1, depth = 0, count, closure;
  for (;;) {
    executed++;
    if (top + most_locals > stack_words) fail("stack is full");
    switch ((enum opcode)code[pc++]) {
    case op_constant: stack[top++] = code[pc++]; break;
    case op_local: stack[top++] = stack[base + code[pc++]]; break;
    case op_captured: stack[top++] = heap[stack[base - 1] + 2 + code[pc++]]; break;
    case op_global: stack[top++] = globals[code[pc++]]; break;
    case op_define: globals[code[pc++]] = stack[--top]; break;
    case op_jump: pc = code[pc]; break;
    case op_unless: pc = stack[--top] == nil ? code[pc] : pc + 1; break;
    case op_closure:
      count = code[pc + 1];
      closure = allocate(kind_closure, count, count + 1);
      heap[closure + 1] = code[pc];
      top -= count;
      for (uint32_t index = 0; index < count; index++) heap[closure + 2 + index] = stack[top + index];
      stack[top++] = closure;
      pc += 2;
      break;
    case op_call:
    case op_tail_call:
      count = code[pc++];
      closure = checked(stack[top - count - 1], kind_closure);
      if (code[heap[closure + 1]] != count) fail("wrong number of arguments");
      if (code[pc - 2] == op_call) {
        if (depth == sizeof frames / sizeof frames[0]) fail("calls too deep");
        frames[depth++] = (struct frame){pc, base};
        base = top - count;
      } else {
        for (uint32_t index = 0; index <= count; index++) stack[base - 1 + index] = stack[top - count - 1 + index];
        top = base + count;
      }
      pc = heap[closure + 1] + 1;
      break;
    case op_return:
      stack[base - 1] = stack[top - 1];
      top = base;
      pc = frames[--depth].pc;
      base = frames[depth].base;
      break;
    case op_drop: top--; break;
    case op_slide: top--, stack[top - 1] = stack[top]; break;
    case op_primitive:
      top -= (uint32_t)primitives[code[pc]].parameters;
      stack[top] = apply((enum primitive)code[pc++], &stack[top]);
      top++;
      break;
    case op_halt: return;
    }
  }
}

// The script

static const char script[] =
  "(define (fibonacci n) (if (< n 2) n (+ (fibonacci (- n 1)) (fibonacci (- n 2)))))\n"
  "(define (range from to) (if (< from to) (cons from (range (+ from 1) to)) nil))\n"
  "(define (map f list) (if (null? list) nil (cons (f (car list)) (map f (cdr list)))))\n"
  "(define (filter f list)\n"
  "  (if (null? list) nil\n"
  "    (if (f (car list)) (cons (car list) (filter f (cdr list))) (filter f (cdr list)))))\n"
  "(define (fold f start list) (if (null? list) start (fold f (f start (car list)) (cdr list))))\n"
  "(define (adder n) (lambda (x) (+ x n)))\n"
  "(define (compose f g) (lambda (x) (f (g x))))\n"
  "(define (sieve list)\n"
  "  (if (null? list) nil\n"
  "    (let p (car list) (cons p (sieve (filter (lambda (n) (if (= (modulo n p) 0) nil 1)) (cdr list)))))))\n"
  "(define (insert before item list)\n"
  "  (if (null? list) (cons item nil)\n"
  "    (if (before item (car list)) (cons item list) (cons (car list) (insert before item (cdr list))))))\n"
  "(define (sort before list) (fold (lambda (sorted item) (insert before item sorted)) nil list))\n"
  "(define (reversed string index)\n"
  "  (if (= index 0) \"\"\n"
  "    (string-append (substring string (- index 1) index) (reversed string (- index 1)))))\n"
  "(define (palindrome? n)\n"
  "  (let digits (number->string n) (string=? digits (reversed digits (string-length digits)))))\n"
  "(define (hash string index result)\n"
  "  (if (= index (string-length string)) result\n"
  "    (hash string (+ index 1) (modulo (+ (* result 31) (string-at string index)) 1000003))))\n"
  "(define (joined list) (fold (lambda (text n) (string-append (string-append text \",\") (number->string n))) \"\" list))\n"
  "(define (count list) (fold (lambda (n item) (+ n 1)) 0 list))\n"
  "(define (main seed)\n"
  "  (let shuffled (map (lambda (n) (modulo (+ (* n 7919) seed) 211)) (range 0 120))\n"
  "    (let primes (sieve (range 2 300))\n"
  "      (let text (joined (map (compose (adder seed) (adder 1)) (sort (lambda (a b) (< a b)) shuffled)))\n"
  "        (modulo\n"
  "          (+ (+ (fibonacci 17) (* (count primes) (count (filter palindrome? (range 100 500)))))\n"
  "            (hash text 0 seed))\n"
  "          1000003)))))\n";

int main(void) {
  compile_script(script);
  run(0);
  int name = intern("main", 4);
  uint32_t start = code_end;
  emit(op_global), emit((uint32_t)name);
  emit(op_constant);
  uint32_t seed = emit(0);
  emit(op_call), emit(1);
  emit(op_define), emit((uint32_t)intern("result", 6));
  emit(op_halt);
  uint32_t mark = heap_end;
  int32_t result = 0;
  for (int round = 0; round < 40; round++) {
    code[seed] = number(result);
    run(start);
    result = integer(globals[intern("result", 6)]);
    heap_end = mark;
  }
  if (globals[intern("nil", 3)] != nil) fail("nil has changed");
  printf("%d after %llu instructions\n", (int)result, (unsigned long long)executed);
  return 0;
}
