package org.figurecheck.extract;

import java.util.Arrays;

/** Words as a tree of their characters, packed into one table; walked without taking any apart. */
final class WordTrie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int SMALLEST = 64;
  private static final long FREE = -1;

  /** How many places there are for an edge: most look-ups miss, and shall do so at once. */
  private static final int SPARSENESS = 4;

  private long[] edges = new long[SMALLEST];
  private int[] targets = new int[SMALLEST];
  private int nodes = 1;

  WordTrie() {
    Arrays.fill(edges, FREE);
  }

  /** The node behind a character, or {@link #NONE}. */
  int next(int node, char character) {
    long edge = (long) node << Character.SIZE | character;
    int at = slot(edge);
    return edges[at] == edge ? targets[at] : NONE;
  }

  /** The node behind a character, made if need be. */
  int grow(int node, char character) {
    int known = next(node, character);
    if (known != NONE) {
      return known;
    }
    if (SPARSENESS * nodes >= edges.length) {
      widen();
    }
    put((long) node << Character.SIZE | character, nodes);
    return nodes++;
  }

  private void put(long edge, int target) {
    int at = slot(edge);
    edges[at] = edge;
    targets[at] = target;
  }

  /** Where an edge is or would be. */
  private int slot(long edge) {
    int mask = edges.length - 1;
    long mixed = edge * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> Integer.SIZE) & mask;
    while (edges[at] != edge && edges[at] != FREE) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void widen() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[2 * oldEdges.length];
    targets = new int[edges.length];
    Arrays.fill(edges, FREE);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != FREE) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }
}
