// A small Lisp: reads expressions from standard input and prints the value of each that is not a definition.
//
// Integers, symbols, pairs and closures; `quote if define set! lambda let cond`; tail calls run in a loop.
// Every definition is global.
// A value is a word: an integer with its lowest bit set, else an index into `cells`, which only grows.

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int32_t value;

enum kind { is_pair, is_symbol, is_closure, is_builtin };

struct cell {
  enum kind kind;
  value first, rest;  // of a closure: (parameters . body) and its environment; of a symbol: an index into `names`
};

enum { nil = 0, name_limit = 256, name_size = 24 };

static struct cell *cells;
static int32_t cell_count, cell_room;
static char names[name_limit][name_size];
static value symbols[name_limit];
static int name_count;
static value globals;
static value s_quote, s_if, s_define, s_set, s_lambda, s_let, s_cond, s_true;

static _Noreturn void fail(const char *message, const char *detail) {
  fflush(stdout);
  fprintf(stderr, "%s %s\n", message, detail);
  exit(1);
}

static value integer(int32_t number) { return (value)((uint32_t)number << 1 | 1); }
static int32_t number(value v) { return v & 1 ? v >> 1 : (fail("not a", "number"), 0); }
static int has_kind(value v, enum kind kind) { return v != nil && !(v & 1) && cells[v >> 1].kind == kind; }

static value allocate(enum kind kind, value first, value rest) {
  if (cell_count == cell_room) {
    cell_room = cell_room ? cell_room * 2 : 1024;
    cells = realloc(cells, (size_t)cell_room * sizeof *cells);
    if (!cells) fail("out of", "memory");
  }
  cells[cell_count] = (struct cell){kind, first, rest};
  return cell_count++ << 1;
}

static value cons(value first, value rest) { return allocate(is_pair, first, rest); }
static value car(value v) { return has_kind(v, is_pair) ? cells[v >> 1].first : (fail("car of", "no pair"), nil); }
static value cdr(value v) { return has_kind(v, is_pair) ? cells[v >> 1].rest : (fail("cdr of", "no pair"), nil); }
static value second(value v) { return car(cdr(v)); }
static value third(value v) { return car(cdr(cdr(v))); }
static const char *name_of(value v) { return has_kind(v, is_symbol) ? names[cells[v >> 1].first] : "?"; }

static value symbol(const char *name) {
  for (int index = 0; index < name_count; index++) if (!strcmp(names[index], name)) return symbols[index];
  if (name_count == name_limit) fail("too many names", name);
  strncpy(names[name_count], name, name_size - 1);
  symbols[name_count] = allocate(is_symbol, name_count, nil);
  return symbols[name_count++];
}

// Reading

static int next_character(void) {
  for (;;) {
    int c = getchar();
    if (c == ';') while (c != '\n' && c != EOF) c = getchar();
    if (c == EOF || !isspace(c)) return c;
  }
}

static value read_list(void);

static value read_from(int c) {
  if (c == EOF || c == ')') fail("unexpected", c == EOF ? "end" : ")");
  if (c == '(') return read_list();
  if (c == '\'') return cons(s_quote, cons(read_from(next_character()), nil));
  char token[name_size];
  int length = 0;
  for (; c != EOF && !isspace(c) && c != '(' && c != ')'; c = getchar()) {
    if (length < name_size - 1) token[length++] = (char)c;
  }
  ungetc(c, stdin);
  token[length] = 0;
  char *end;
  long parsed = strtol(token, &end, 10);
  return *end ? symbol(token) : integer((int32_t)parsed);
}

static value read_list(void) {
  int c = next_character();
  if (c == ')') return nil;
  value first = read_from(c);
  return cons(first, read_list());
}

static void print(value v) {
  if (v == nil) printf("()");
  else if (v & 1) printf("%d", number(v));
  else if (has_kind(v, is_symbol)) printf("%s", name_of(v));
  else if (has_kind(v, is_closure) || has_kind(v, is_builtin)) printf("<function>");
  else {
    for (char before = '('; has_kind(v, is_pair); before = ' ', v = cdr(v)) putchar(before), print(car(v));
    if (v != nil) printf(" . "), print(v);
    putchar(')');
  }
}

// Evaluation

static const char *const builtin_names[] = {
  "+", "-", "*", "/", "%", "<", "=", "eq?", "cons", "car", "cdr", "null?", "pair?",
};

static value truth(int condition) { return condition ? s_true : nil; }

static value apply_builtin(value index, value list) {
  value left = car(list), right = cdr(list) != nil ? second(list) : nil;
  switch (index) {
  case 0: return integer((int32_t)((uint32_t)number(left) + (uint32_t)number(right)));
  case 1: return integer((int32_t)((uint32_t)number(left) - (uint32_t)number(right)));
  case 2: return integer((int32_t)((uint32_t)number(left) * (uint32_t)number(right)));
  case 3: return number(right) ? integer(number(left) / number(right)) : (fail("division", "by zero"), nil);
  case 4: return number(right) ? integer(number(left) % number(right)) : (fail("division", "by zero"), nil);
  case 5: return truth(number(left) < number(right));
  case 6: return truth(number(left) == number(right));
  case 7: return truth(left == right);
  case 8: return cons(left, right);
  case 9: return car(left);
  case 10: return cdr(left);
  case 11: return truth(left == nil);
  default: return truth(has_kind(left, is_pair));
  }
}

// The pair (name . value) that binds a name, in the local environment or among the globals.
static value binding(value name, value environment) {
  for (value e = environment; e != nil; e = cdr(e)) if (car(car(e)) == name) return car(e);
  for (value e = globals; e != nil; e = cdr(e)) if (car(car(e)) == name) return car(e);
  fail("unbound", name_of(name));
}

static value evaluate(value v, value environment) {
  for (;;) {
    if (has_kind(v, is_symbol)) return cdr(binding(v, environment));
    if (!has_kind(v, is_pair)) return v;
    value head = car(v), body;
    if (head == s_quote) return second(v);
    if (head == s_lambda) return allocate(is_closure, cdr(v), environment);
    if (head == s_if) {
      value rest = cdr(cdr(v));
      v = evaluate(second(v), environment) != nil ? car(rest) : cdr(rest) == nil ? nil : second(rest);
      continue;
    }
    if (head == s_define || head == s_set) {
      value result = evaluate(third(v), environment);
      if (head == s_define) globals = cons(cons(second(v), result), globals);
      else { value pair = binding(second(v), environment); cells[pair >> 1].rest = result; }
      return second(v);
    }
    if (head == s_cond) {
      value clause = cdr(v);
      while (clause != nil && evaluate(car(car(clause)), environment) == nil) clause = cdr(clause);
      if (clause == nil) return nil;
      body = cdr(car(clause));
    } else if (head == s_let) {
      value extended = environment;
      for (value pair = second(v); pair != nil; pair = cdr(pair)) {
        value bound = evaluate(second(car(pair)), environment);
        extended = cons(cons(car(car(pair)), bound), extended);
      }
      environment = extended, body = cdr(cdr(v));
    } else {
      value function = evaluate(head, environment), list = nil, reversed = nil;
      for (value argument = cdr(v); argument != nil; argument = cdr(argument)) {
        value evaluated = evaluate(car(argument), environment);
        reversed = cons(evaluated, reversed);
      }
      for (; reversed != nil; reversed = cdr(reversed)) list = cons(car(reversed), list);
      if (has_kind(function, is_builtin)) return apply_builtin(cells[function >> 1].first, list);
      if (!has_kind(function, is_closure)) fail("not a function:", name_of(head));
      value code = cells[function >> 1].first;
      environment = cells[function >> 1].rest;
      for (value parameter = car(code); parameter != nil; parameter = cdr(parameter), list = cdr(list)) {
        environment = cons(cons(car(parameter), car(list)), environment);
      }
      body = cdr(code);
    }
    for (; cdr(body) != nil; body = cdr(body)) evaluate(car(body), environment);
    v = car(body);
  }
}

int main(void) {
  allocate(is_pair, nil, nil);  // so that no value but `nil` is zero
  s_quote = symbol("quote"), s_if = symbol("if"), s_define = symbol("define"), s_set = symbol("set!");
  s_lambda = symbol("lambda"), s_let = symbol("let"), s_cond = symbol("cond"), s_true = symbol("true");
  globals = cons(cons(s_true, s_true), nil);
  for (int index = 0; index < (int)(sizeof builtin_names / sizeof *builtin_names); index++) {
    globals = cons(cons(symbol(builtin_names[index]), allocate(is_builtin, index, nil)), globals);
  }
  for (int c; (c = next_character()) != EOF;) {
    value expression = read_from(c);
    value result = evaluate(expression, nil);
    if (has_kind(expression, is_pair) && car(expression) == s_define) continue;
    print(result);
    putchar('\n');
  }
  return 0;
}
