// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;

/**
 * More specific readings of a candidate that was not drawn: members of its compound class, from
 * simple ones to those with one group more. Safe for use by multiple threads.
 */
public interface Elaboration {

  /** The members to begin with. */
  List<Variant> start();

  /**
   * Members that differ from one in a single group, more specific than it.
   *
   * @param reading a reading that {@link #start} or this method gave
   * @return none when there is nothing more to add
   */
  List<Variant> next(Variant reading);

  /**
   * The member of this candidate that carries the same groups as one of another candidate.
   *
   * @param reading a reading that the other candidate's elaboration gave
   */
  Variant like(Variant reading);
}
