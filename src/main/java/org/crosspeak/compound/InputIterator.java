// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Compounds of one source, read one after the other. */
interface InputIterator extends Iterator<CompoundInput>, AutoCloseable {

  @Override
  default void close() throws IOException {}

  /** Tells the index which compounds carry a pair id; called in place of reading them. */
  default void tellPairs(PairIndex index) {
    while (hasNext()) {
      CompoundInput input = next();
      if (input instanceof CompoundInput.Ready ready && ready.record().pairId() != null) {
        index.add(ready.record().pairId(), input.id(), () -> input);
      }
    }
  }

  /** Whether it finds partners itself. */
  default boolean pairsItself() {
    return false;
  }

  /** The compounds at hand. */
  static InputIterator of(List<CompoundInput> inputs) {
    Iterator<CompoundInput> iterator = inputs.iterator();
    return new InputIterator() {
      @Override
      public boolean hasNext() {
        return iterator.hasNext();
      }

      @Override
      public CompoundInput next() {
        return iterator.next();
      }
    };
  }

  /** A record with its fields, or what is wrong with it. */
  static CompoundInput finished(RecordFields fields, String idIfNone) {
    if (fields.id() == null) {
      fields.builder().id(idIfNone);
    }
    String id = fields.id() == null ? idIfNone : fields.id();
    return fields.issues().isEmpty()
        ? new CompoundInput.Ready(fields.finish().build())
        : new CompoundInput.Unreadable(id, fields.issues());
  }
}
