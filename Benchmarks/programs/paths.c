// Shortest paths: Dijkstra's algorithm with a binary heap, A* on a grid with walls, Floyd and Warshall's algorithm on a
// small graph.
//
// Each is compared with another: A* with Dijkstra's algorithm, and that with Floyd and Warshall's.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { most_nodes = 1 << 16, most_edges = 1 << 18, unreachable = 1 << 29 };

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

static uint32_t next_random(uint32_t *state) {
  *state = *state * 1664525 + 1013904223;
  return *state >> 12;
}

// The edges of a node lie next to each other, from its `first` up to the next node's.
struct edge {
  uint32_t to;
  int32_t length;
};

static struct graph {
  uint32_t node_count, edge_count;
  uint32_t first[most_nodes + 1];
  struct edge edges[most_edges];
} graph;

// The heap: nodes by their distance, the nearest on top. Each node knows where it is in it.

static struct heap {
  uint32_t count;
  uint32_t nodes[most_nodes];
  // By node.
  int32_t priority[most_nodes];
  uint32_t place[most_nodes];
} heap;

enum { never_seen = UINT16_MAX + 1, done };

static void put(uint32_t place, uint32_t node) {
  heap.nodes[place] = node;
  heap.place[node] = place;
}

static void move_up(uint32_t place, uint32_t node) {
  while (place > 0) {
    uint32_t above = (place - 1) / 2;
    if (heap.priority[heap.nodes[above]] <= heap.priority[node]) break;
    put(place, heap.nodes[above]);
    place = above;
  }
  put(place, node);
}

static uint32_t take_first(void) {
  uint32_t first = heap.nodes[0], node = heap.nodes[--heap.count], place = 0;
  heap.place[first] = done;
  if (heap.count == 0) return first;
  for (;;) {
    uint32_t below = 2 * place + 1;
    if (below >= heap.count) break;
    if (below + 1 < heap.count && heap.priority[heap.nodes[below + 1]] < heap.priority[heap.nodes[below]]) below++;
    if (heap.priority[node] <= heap.priority[heap.nodes[below]]) break;
    put(place, heap.nodes[below]);
    place = below;
  }
  put(place, node);
  return first;
}

static void empty_heap(uint32_t node_count) {
  heap.count = 0;
  for (uint32_t node = 0; node < node_count; node++) heap.place[node] = never_seen;
}

// Adds a node, or moves it up if it has come nearer.
static void approach(uint32_t node, int32_t priority) {
  if (heap.place[node] == never_seen) {
    heap.priority[node] = priority;
    move_up(heap.count++, node);
  } else if (heap.place[node] != done && priority < heap.priority[node]) {
    heap.priority[node] = priority;
    move_up(heap.place[node], node);
  }
}

// Dijkstra's algorithm

static int32_t distances[most_nodes];

static void find_distances(uint32_t start) {
  for (uint32_t node = 0; node < graph.node_count; node++) distances[node] = unreachable;
  empty_heap(graph.node_count);
  approach(start, 0);
  while (heap.count > 0) {
    uint32_t node = take_first();
    distances[node] = heap.priority[node];
    for (uint32_t edge = graph.first[node]; edge < graph.first[node + 1]; edge++) {
      approach(graph.edges[edge].to, distances[node] + graph.edges[edge].length);
    }
  }
}

// Each node has some edges to nodes near it, and a few far away.
static void make_graph(uint32_t node_count, uint32_t edges_of_node, uint32_t *state) {
  graph.node_count = node_count;
  graph.edge_count = 0;
  for (uint32_t node = 0; node < node_count; node++) {
    graph.first[node] = graph.edge_count;
    uint32_t count = next_random(state) % (2 * edges_of_node);
    for (uint32_t index = 0; index < count && graph.edge_count < most_edges; index++) {
      uint32_t reach = next_random(state) % 16 == 0 ? node_count : 64;
      graph.edges[graph.edge_count].to = (node + next_random(state) % reach) % node_count;
      graph.edges[graph.edge_count].length = 1 + (int32_t)(next_random(state) % 1000);
      graph.edge_count++;
    }
  }
  graph.first[node_count] = graph.edge_count;
}

// Floyd and Warshall's algorithm

enum { small_count = 128 };

static void check_all_pairs(uint32_t *state) {
  static int32_t between[small_count][small_count];
  make_graph(small_count, 3, state);
  for (int row = 0; row < small_count; row++) {
    for (int column = 0; column < small_count; column++) between[row][column] = row == column ? 0 : unreachable;
    for (uint32_t edge = graph.first[row]; edge < graph.first[row + 1]; edge++) {
      int32_t *length = &between[row][graph.edges[edge].to];
      if (graph.edges[edge].length < *length) *length = graph.edges[edge].length;
    }
  }
  for (int over = 0; over < small_count; over++) {
    for (int row = 0; row < small_count; row++) {
      for (int column = 0; column < small_count; column++) {
        int32_t length = between[row][over] + between[over][column];
        if (length < between[row][column]) between[row][column] = length;
      }
    }
  }
  for (uint32_t start = 0; start < small_count; start++) {
    find_distances(start);
    if (memcmp(distances, between[start], sizeof between[start]) != 0) fail("a distance is wrong");
  }
}

// A* on a grid

enum { side = 200, cell_count = side * side, straight = 10, diagonal = 14 };

static bool walls[cell_count];

// Walls with gaps, and some rubble.
static void make_walls(uint32_t *state) {
  for (int cell = 0; cell < cell_count; cell++) walls[cell] = next_random(state) % 5 == 0;
  for (int count = 0; count < side / 5; count++) {
    int row = (int)(next_random(state) % side), column = (int)(next_random(state) % side);
    bool is_vertical = next_random(state) % 2;
    for (int step = 0; step < side / 3; step++) {
      if (row < side && column < side && step % 29 != 28) walls[row * side + column] = true;
      if (is_vertical) row++;
      else column++;
    }
  }
  for (int cell = 0; cell < cell_count; cell++) {
    // The corners stay open.
    int row = cell / side, column = cell % side;
    if ((row < 4 || row >= side - 4) && (column < 4 || column >= side - 4)) walls[cell] = false;
  }
}

// What is left at least, if there were no walls.
static int32_t estimate(uint32_t cell, uint32_t goal) {
  int rows = abs((int)(cell / side) - (int)(goal / side)), columns = abs((int)(cell % side) - (int)(goal % side));
  int shorter = rows < columns ? rows : columns, longer = rows < columns ? columns : rows;
  return straight * (longer - shorter) + diagonal * shorter;
}

// The length of the shortest way, and how many cells were looked at. A diagonal step needs both cells beside it.
static int32_t find_way(uint32_t start, uint32_t goal, bool is_guided, uint32_t *looked_at) {
  empty_heap(cell_count);
  if (walls[start]) return unreachable;
  distances[start] = 0;
  approach(start, is_guided ? estimate(start, goal) : 0);
  while (heap.count > 0) {
    uint32_t cell = take_first();
    ++*looked_at;
    if (cell == goal) return distances[cell];
    int row = (int)(cell / side), column = (int)(cell % side);
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        if (row + down < 0 || row + down >= side || column + right < 0 || column + right >= side) continue;
        uint32_t next = (uint32_t)((row + down) * side + column + right);
        if (walls[next] || heap.place[next] == done) continue;
        if (walls[(row + down) * side + column] || walls[row * side + column + right]) continue;
        int32_t distance = distances[cell] + (down && right ? diagonal : straight);
        if (heap.place[next] != never_seen && distance >= distances[next]) continue;
        distances[next] = distance;
        approach(next, distance + (is_guided ? estimate(next, goal) : 0));
      }
    }
  }
  return unreachable;
}

int main(void) {
  uint32_t state = 3, check = 0, reached = 0, guided = 0, unguided = 0, ways = 0;
  check_all_pairs(&state);

  make_graph(30000, 4, &state);
  for (uint32_t round = 0; round < 9; round++) {
    find_distances(round * 1000);
    for (uint32_t node = 0; node < graph.node_count; node++) {
      if (distances[node] == unreachable) continue;
      check = check * 31 + (uint32_t)distances[node];
      reached++;
    }
  }

  for (int round = 0; round < 10; round++) {
    make_walls(&state);
    uint32_t start = next_random(&state) % cell_count;
    uint32_t goal = round % 2 ? cell_count - 1 : next_random(&state) % cell_count;
    int32_t length = find_way(start, goal, true, &guided);
    if (find_way(start, goal, false, &unguided) != length) fail("a way is too long");
    if (length == unreachable) continue;
    check = check * 31 + (uint32_t)length;
    ways++;
  }
  printf(
    "%u nodes, %u ways by %u cells instead of %u, check %08x\n", (unsigned)reached, (unsigned)ways, (unsigned)guided,
    (unsigned)unguided, (unsigned)check);
  return 0;
}
