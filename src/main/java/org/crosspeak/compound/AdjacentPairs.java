// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Partners in a stream that can be read once: two lines that follow each other. A record with a
 * pair id waits for the line after it; any other is handed on at once.
 */
final class AdjacentPairs implements InputIterator {

  private final InputIterator records;
  private @Nullable CompoundInput ahead;
  private @Nullable CompoundRecord first;
  private @Nullable String done;

  AdjacentPairs(InputIterator records) {
    this.records = records;
  }

  @Override
  public boolean pairsItself() {
    return true;
  }

  @Override
  public boolean hasNext() {
    return ahead != null || records.hasNext();
  }

  @Override
  public CompoundInput next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more records");
    }
    CompoundInput input = ahead == null ? records.next() : ahead;
    ahead = null;
    if (!(input instanceof CompoundInput.Ready ready) || ready.record().pairId() == null) {
      first = null;
      done = null;
      return input;
    }
    return paired(ready.record(), ready.record().pairId());
  }

  private CompoundInput paired(CompoundRecord record, String pairId) {
    if (first != null) {
      CompoundRecord partner = first;
      first = null;
      done = pairId;
      return new CompoundInput.Ready(record, () -> new CompoundInput.Ready(partner));
    }
    if (pairId.equals(done)) {
      return PairIndex.ambiguous(record, pairId);
    }
    done = null;
    if (records.hasNext()) {
      ahead = records.next();
    }
    if (ahead instanceof CompoundInput.Ready next && isPartner(record, next.record())) {
      first = record;
      return new CompoundInput.Ready(record, () -> new CompoundInput.Ready(next.record()));
    }
    return PairIndex.notFound(
        record, pairId, "in a stream it has to stand on the line before or after");
  }

  private static boolean isPartner(CompoundRecord record, CompoundRecord next) {
    return next.pairId() != null
        && next.pairId().equals(record.pairId())
        && !PairIndex.folded(next.id()).equals(PairIndex.folded(record.id()));
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
