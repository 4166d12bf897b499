// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * An iterator that can be asked whether more than one item comes.
 *
 * @param <T> an item
 */
final class Peeked<T> implements Iterator<T> {

  private final Iterator<T> rest;
  private final Deque<T> ahead = new ArrayDeque<>();

  Peeked(Iterator<T> rest) {
    this.rest = rest;
  }

  boolean hasSeveral() {
    while (ahead.size() < 2 && rest.hasNext()) {
      ahead.add(rest.next());
    }
    return ahead.size() > 1;
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty() || rest.hasNext();
  }

  @Override
  public T next() {
    return ahead.isEmpty() ? rest.next() : ahead.remove();
  }
}
