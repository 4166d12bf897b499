// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The answers to the latest questions of one kind, so that a batch in which structures come again
 * (the same compound in another solvent, from another flask, the same group on every ring) works
 * each out once. Holds a bounded number of answers and forgets the one that was not asked for
 * longest. Only for questions whose answer depends on nothing but the question. Safe for use by
 * several threads, of which two may work the same answer out.
 *
 * @param <Q> the question, immutable, with equality
 * @param <A> the answer, immutable, never null
 */
public final class Recent<Q, A> {

  private final Map<Q, A> answers;

  /**
   * @param most answers kept, 1 or more
   */
  public Recent(int most) {
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer: the one kept, or the one worked out now. */
  public A get(Q question, Function<? super Q, ? extends A> answer) {
    synchronized (answers) {
      A known = answers.get(question);
      if (known != null) {
        return known;
      }
    }
    A found = answer.apply(question);
    synchronized (answers) {
      answers.put(question, found);
    }
    return found;
  }
}
