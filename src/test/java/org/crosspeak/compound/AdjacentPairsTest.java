// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdjacentPairsTest {

  /** Records that count how many were asked for. */
  private static final class Feed implements InputIterator {

    private final Deque<CompoundInput> waiting = new ArrayDeque<>();
    private int given;

    Feed(CompoundRecord... records) {
      List.of(records).forEach(record -> waiting.add(new CompoundInput.Ready(record)));
    }

    @Override
    public boolean hasNext() {
      return !waiting.isEmpty();
    }

    @Override
    public CompoundInput next() {
      given++;
      return waiting.remove();
    }
  }

  private static CompoundRecord record(String id, String pairId) {
    CompoundRecordBuilder record = CompoundRecord.of(id);
    return (pairId.isEmpty() ? record : record.pairId(pairId)).build();
  }

  private static String partner(CompoundInput input) {
    Partner partner = ((CompoundInput.Ready) input).partner();
    return partner == null ? "" : partner.read().id();
  }

  @Test
  void only_a_record_with_a_pair_id_waits_for_the_next_line() {
    Feed feed = new Feed(record("a", ""), record("b", "P"), record("c", "P"), record("d", ""));
    AdjacentPairs pairs = new AdjacentPairs(feed);

    assertThat(partner(pairs.next())).isEmpty();
    assertThat(feed.given).isEqualTo(1);
    assertThat(partner(pairs.next())).isEqualTo("c");
    assertThat(feed.given).isEqualTo(3);
    assertThat(partner(pairs.next())).isEqualTo("b");
    assertThat(feed.given).isEqualTo(3);
    assertThat(partner(pairs.next())).isEmpty();
    assertThat(pairs.hasNext()).isFalse();
  }

  @Test
  void pairs_may_follow_each_other_and_the_same_id_is_no_pair() {
    AdjacentPairs pairs =
        new AdjacentPairs(
            new Feed(
                record("a", "P"),
                record("b", "P"),
                record("c", "Q"),
                record("d", "Q"),
                record("e", "R"),
                record("E", "R")));

    List<String> partners = new java.util.ArrayList<>();
    pairs.forEachRemaining(input -> partners.add(partner(input)));

    assertThat(partners).containsExactly("b", "a", "d", "c", "", "");
  }
}
