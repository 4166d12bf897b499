// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds small rings by a depth-first walk. */
final class RingSearch {

  private static final int LARGEST = 8;

  private final int[][] neighbours;
  private final List<int[]> found = new ArrayList<>();
  private final int[] path = new int[LARGEST];
  private final boolean[] used;

  private RingSearch(int[][] neighbours) {
    this.neighbours = neighbours;
    this.used = new boolean[neighbours.length];
  }

  /**
   * Rings of three to eight atoms that no bond cuts short, each once.
   *
   * @param neighbours adjacency lists
   */
  static List<int[]> rings(int[][] neighbours) {
    RingSearch search = new RingSearch(neighbours);
    boolean[] core = search.core();
    for (int start = 0; start < neighbours.length; start++) {
      if (core[start]) {
        search.path[0] = start;
        search.walk(start, 1, core);
      }
    }
    return List.copyOf(search.found);
  }

  /** Atoms that remain when chain ends are cut off again and again. */
  private boolean[] core() {
    int[] degree = new int[neighbours.length];
    boolean[] core = new boolean[neighbours.length];
    for (int i = 0; i < degree.length; i++) {
      degree[i] = neighbours[i].length;
      core[i] = true;
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < degree.length; i++) {
        if (core[i] && degree[i] < 2) {
          core[i] = false;
          changed = true;
          for (int other : neighbours[i]) {
            degree[other]--;
          }
        }
      }
    }
    return core;
  }

  private void walk(int start, int length, boolean[] core) {
    int last = path[length - 1];
    used[last] = true;
    for (int next : neighbours[last]) {
      if (next == start && length > 2 && path[1] < last && !chord(length)) {
        found.add(Arrays.copyOf(path, length));
      } else if (next > start && core[next] && !used[next] && length < LARGEST) {
        path[length] = next;
        walk(start, length + 1, core);
      }
    }
    used[last] = false;
  }

  private boolean chord(int length) {
    for (int i = 0; i < length; i++) {
      for (int j = i + 2; j < length; j++) {
        boolean closing = i == 0 && j == length - 1;
        if (!closing && bonded(path[i], path[j])) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean bonded(int a, int b) {
    for (int other : neighbours[a]) {
      if (other == b) {
        return true;
      }
    }
    return false;
  }
}
