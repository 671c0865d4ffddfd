// A Lisp that walks its lists: reader, evaluator with closures and tail calls, and a heap of pairs with a mark-sweep
// collector.
//
// A value is a word: an odd one is a number of 31 bits, an even one twice the index of a cell. What the evaluator still
// needs while it allocates lies on a stack of roots.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint32_t value;

enum { cell_count = 20000, most_roots = 40000, most_names = 128, name_size = 16 };

// Numbers have no cell; a symbol's `first` is its index among the names.
enum kind { kind_free, kind_pair, kind_symbol, kind_closure, kind_primitive };

static struct cell {
  value first, rest;
  uint8_t kind;
  bool is_marked;
} cells[cell_count];

static value free_cells, roots[most_roots];
static uint32_t root_count, collections, evaluations;

// Cell 0 stands for the empty list, which is false as well; it is neither a pair nor free.
enum { nil = 0 };
static value truth, globals;

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

static value number(int32_t number) { return (uint32_t)number << 1 | 1; }
static bool is_number(value value) { return value & 1; }

static int32_t integer(value value) {
  if (!is_number(value)) fail("a number is needed");
  return (int32_t)value >> 1;
}

static struct cell *cell(value value) { return &cells[value >> 1]; }
static bool is(value value, enum kind kind) { return !is_number(value) && cell(value)->kind == kind; }

static value first(value pair) {
  if (!is(pair, kind_pair)) fail("a pair is needed");
  return cell(pair)->first;
}

static value rest(value pair) {
  if (!is(pair, kind_pair)) fail("a pair is needed");
  return cell(pair)->rest;
}

// The collector

static void push(value root) {
  if (root_count == most_roots) fail("too deep");
  roots[root_count++] = root;
}

// Marks along `rest` in a loop; `first` waits on the stack of roots, above what is there.
static void mark(value value) {
  uint32_t base = root_count;
  push(value);
  while (root_count > base) {
    value = roots[--root_count];
    while (!is_number(value) && value != nil && !cell(value)->is_marked) {
      cell(value)->is_marked = true;
      if (cell(value)->kind != kind_pair && cell(value)->kind != kind_closure) break;
      if (!is_number(cell(value)->first)) push(cell(value)->first);
      value = cell(value)->rest;
    }
  }
}

static value symbols[most_names];
static char names[most_names][name_size];
static uint32_t name_count;

static void collect(void) {
  for (uint32_t index = 0; index < root_count; index++) mark(roots[index]);
  for (uint32_t index = 0; index < name_count; index++) mark(symbols[index]);
  mark(globals);
  free_cells = nil;
  for (uint32_t index = cell_count - 1; index > 0; index--) {
    if (cells[index].is_marked) {
      cells[index].is_marked = false;
    } else {
      cells[index] = (struct cell){.rest = free_cells, .kind = kind_free};
      free_cells = index << 1;
    }
  }
  collections++;
  if (free_cells == nil) fail("the heap is full");
}

// The two values are kept; whatever else is still needed must be among the roots.
static value new_cell(enum kind kind, value first, value rest) {
  if (free_cells == nil) {
    push(first), push(rest);
    collect();
    root_count -= 2;
  }
  value new = free_cells;
  free_cells = cell(new)->rest;
  *cell(new) = (struct cell){.first = first, .rest = rest, .kind = (uint8_t)kind};
  return new;
}

// The reader

static const char *text;

static value intern(const char *name, size_t count) {
  for (uint32_t index = 0; index < name_count; index++) {
    if (strlen(names[index]) == count && memcmp(names[index], name, count) == 0) return symbols[index];
  }
  if (name_count == most_names || count >= name_size) fail("too many names");
  memcpy(names[name_count], name, count);
  symbols[name_count] = new_cell(kind_symbol, number((int32_t)name_count), nil);
  return symbols[name_count++];
}

static void skip_space(void) {
  while (*text == ' ' || *text == '\n') text++;
}

static value read(void);

// Expressions up to the closing parenthesis; the last cell of the list waits on the stack of roots, after the first.
static value read_list(void) {
  push(nil), push(nil);
  uint32_t base = root_count - 2;
  for (skip_space(); *text != ')'; skip_space()) {
    if (!*text) fail("a parenthesis is missing");
    value pair = new_cell(kind_pair, read(), nil);
    if (roots[base] == nil) roots[base] = pair;
    else cell(roots[base + 1])->rest = pair;
    roots[base + 1] = pair;
  }
  text++;
  root_count = base;
  return roots[base];
}

static value read(void) {
  skip_space();
  if (*text == '(') {
    text++;
    return read_list();
  }
  if (*text == '\'') {
    text++;
    value quoted = new_cell(kind_pair, read(), nil);
    push(quoted);
    value quote = intern("quote", 5);
    root_count--;
    return new_cell(kind_pair, quote, quoted);
  }
  const char *start = text;
  while (*text && !strchr(" \n()'", *text)) text++;
  if (text == start) fail("unexpected character in a program");
  if (*start >= '0' && *start <= '9') return number((int32_t)strtol(start, NULL, 10));
  return intern(start, (size_t)(text - start));
}

// The evaluator. An environment is a list of pairs of a symbol and a value; a function's list ends in the globals.

enum form { form_quote, form_if, form_lambda, form_define, form_set, form_let, form_and, form_or, form_count };
static const char *const form_names[form_count] = {"quote", "if", "lambda", "define", "set!", "let", "and", "or"};
static value forms[form_count];

enum primitive {
  add, subtract, multiply, quotient, modulo, less, equal, cons, car, cdr, is_null, primitive_count
};
static const struct {
  const char *name;
  int parameters;
} primitives[primitive_count] = {
  [add] = {"+", 2}, [subtract] = {"-", 2}, [multiply] = {"*", 2}, [quotient] = {"quotient", 2}, [modulo] = {"modulo", 2},
  [less] = {"<", 2}, [equal] = {"=", 2}, [cons] = {"cons", 2}, [car] = {"car", 1}, [cdr] = {"cdr", 1},
  [is_null] = {"null?", 1},
};

static value boolean(bool condition) { return condition ? truth : nil; }

// The pair of a symbol and its value.
static value binding(value symbol, value environment) {
  for (; environment != nil; environment = cell(environment)->rest) {
    if (cell(cell(environment)->first)->first == symbol) return cell(environment)->first;
  }
  for (value list = globals; list != nil; list = cell(list)->rest) {
    if (cell(cell(list)->first)->first == symbol) return cell(list)->first;
  }
  printf("FAILED: %s is unknown\n", names[integer(cell(symbol)->first)]);
  exit(1);
}

static value bind(value symbol, value value, uint32_t environment) {
  push(environment);
  uint32_t pair = new_cell(kind_pair, symbol, value);
  root_count--;
  return new_cell(kind_pair, pair, environment);
}

static value apply_primitive(enum primitive primitive, value a, value b) {
  switch (primitive) {
  case add: return number((int32_t)((uint32_t)integer(a) + (uint32_t)integer(b)));
  case subtract: return number((int32_t)((uint32_t)integer(a) - (uint32_t)integer(b)));
  case multiply: return number((int32_t)((uint32_t)integer(a) * (uint32_t)integer(b)));
  case quotient:
  case modulo:
    if (integer(b) == 0) fail("division by zero");
    return number(primitive == quotient ? integer(a) / integer(b) : integer(a) % integer(b));
  case less: return boolean(integer(a) < integer(b));
  case equal: return boolean(a == b);
  case cons: return new_cell(kind_pair, a, b);
  case car: return first(a);
  case cdr: return rest(a);
  case is_null: return boolean(a == nil);
  default: fail("no such primitive");
  }
}

// A tail call replaces the expression and the environment, which stay among the roots, and goes on in the loop.
static value evaluate(value expression, value environment) {
  uint32_t base = root_count;
  push(expression), push(environment);
  value result = nil;
  for (;;) {
    evaluations++;
    roots[base] = expression, roots[base + 1] = environment;
    root_count = base + 2;
    if (is_number(expression) || expression == nil) {
      result = expression;
      break;
    }
    if (is(expression, kind_symbol)) {
      result = cell(binding(expression, environment))->rest;
      break;
    }
    value head = first(expression), arguments = rest(expression);
    int form = 0;
    while (form < form_count && forms[form] != head) form++;
    if (form == form_quote) {
      result = first(arguments);
      break;
    } else if (form == form_if) {
      value branches = rest(arguments);
      bool condition = evaluate(first(arguments), environment) != nil;
      expression = first(condition ? branches : rest(branches));
      continue;
    } else if (form == form_lambda) {
      result = new_cell(kind_closure, arguments, environment);
      break;
    } else if (form == form_define) {
      result = evaluate(first(rest(arguments)), environment);
      globals = bind(first(arguments), result, globals);
      break;
    } else if (form == form_set) {
      result = evaluate(first(rest(arguments)), environment);
      cell(binding(first(arguments), environment))->rest = result;
      break;
    } else if (form == form_let) {
      // (let name value body)
      environment = bind(first(arguments), evaluate(first(rest(arguments)), environment), environment);
      expression = first(rest(rest(arguments)));
      continue;
    } else if (form == form_and || form == form_or) {
      result = evaluate(first(arguments), environment);
      if ((result == nil) == (form == form_and)) break;
      expression = first(rest(arguments));
      continue;
    }

    // A call: the function and its arguments are pushed as they are computed.
    push(evaluate(head, environment));
    value function = roots[base + 2];
    for (value list = arguments; list != nil; list = rest(list)) push(evaluate(first(list), environment));
    const value *passed = &roots[base + 3];
    uint32_t count = root_count - base - 3;
    if (is(function, kind_primitive)) {
      int primitive = integer(cell(function)->first);
      if ((int)count != primitives[primitive].parameters) fail("wrong number of arguments");
      result = apply_primitive((enum primitive)primitive, passed[0], count > 1 ? passed[1] : nil);
      break;
    }
    if (!is(function, kind_closure)) fail("a function is needed");
    value parameters = first(cell(function)->first), body = rest(cell(function)->first);
    environment = cell(function)->rest;
    for (uint32_t index = 0; index < count; index++, parameters = rest(parameters)) {
      environment = bind(first(parameters), passed[index], environment);
    }
    if (parameters != nil) fail("wrong number of arguments");
    for (; rest(body) != nil; body = rest(body)) {
      roots[base + 1] = environment;
      evaluate(first(body), environment);
    }
    expression = first(body);
  }
  root_count = base;
  return result;
}

// The programs

static const char definitions[] =
  "(define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))"
  "(define tak (lambda (x y z) (if (< y x) (tak (tak (- x 1) y z) (tak (- y 1) z x) (tak (- z 1) x y)) z)))"
  "(define random-list (lambda (n seed list) (if (= n 0) list"
  "  (random-list (- n 1) (modulo (+ (* seed 421) 1663) 7875) (cons seed list)))))"
  "(define merge (lambda (a b before) (if (null? a) b (if (null? b) a"
  "  (if (before (car b) (car a)) (cons (car b) (merge a (cdr b) before)) (cons (car a) (merge (cdr a) b before)))))))"
  "(define split (lambda (list odd even) (if (null? list) (cons odd even)"
  "  (split (cdr list) even (cons (car list) odd)))))"
  "(define sort (lambda (list before) (if (or (null? list) (null? (cdr list))) list"
  "  (let parts (split list '() '()) (merge (sort (car parts) before) (sort (cdr parts) before) before)))))"
  "(define fold (lambda (f start list) (if (null? list) start (fold f (f start (car list)) (cdr list)))))"
  "(define map (lambda (f list) (if (null? list) '() (cons (f (car list)) (map f (cdr list))))))"
  "(define counter (lambda (count) (lambda (by) (set! count (+ count by)) count)))"
  "(define seeds (counter 0))"
  "(define queens (lambda (size column placed rows) (if (= rows size) 1 (if (= column size) 0"
  "  (+ (if (clear column 1 placed) (queens size 0 (cons column placed) (+ rows 1)) 0)"
  "  (queens size (+ column 1) placed rows))))))"
  "(define clear (lambda (column distance placed) (or (null? placed) (let other (car placed)"
  "  (if (or (= other column) (or (= other (+ column distance)) (= other (- column distance)))) '()"
  "  (clear column (+ distance 1) (cdr placed)))))))";

static value run(const char *program) {
  value result = nil;
  text = program;
  for (skip_space(); *text; skip_space()) result = evaluate(read(), nil);
  return result;
}

static void check(const char *program, int32_t expected) {
  value result = run(program);
  if (result == number(expected)) return;
  printf("FAILED: %s is %d, not %d\n", program, (int)integer(result), (int)expected);
  exit(1);
}

int main(void) {
  for (uint32_t index = cell_count - 1; index > 0; index--) {
    cells[index].rest = free_cells;
    free_cells = index << 1;
  }
  truth = intern("t", 1);
  globals = bind(truth, truth, globals);
  for (int form = 0; form < form_count; form++) forms[form] = intern(form_names[form], strlen(form_names[form]));
  for (int index = 0; index < primitive_count; index++) {
    value primitive = new_cell(kind_primitive, number(index), nil);
    globals = bind(intern(primitives[index].name, strlen(primitives[index].name)), primitive, globals);
  }
  run(definitions);
  check("(fib 24)", 46368);
  check("(tak 14 9 4)", 9);
  check("(queens 7 0 '() 0)", 40);
  check("(let count (counter 0) (fold (lambda (sum by) (+ sum (count by))) 0 '(1 2 3 4)))", 20);
  check("(fold (lambda (sum x) (+ sum (* x x))) 0 (map (lambda (x) (+ x 1)) '(1 2 3)))", 29);
  uint32_t check_sum = 0;
  for (int round = 0; round < 8; round++) {
    value sorted = run("(sort (random-list 200 (seeds 1) '()) (lambda (a b) (< a b)))");
    for (value list = sorted; list != nil; list = rest(list)) {
      if (rest(list) != nil && integer(first(list)) > integer(first(rest(list)))) fail("the list is not sorted");
      check_sum = check_sum * 31 + (uint32_t)integer(first(list));
    }
  }
  printf(
    "%u evaluations, %u collections, check %08x\n", (unsigned)evaluations, (unsigned)collections, (unsigned)check_sum);
  return 0;
}
