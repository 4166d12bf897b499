// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.crosspeak.peaks.Severity;

/**
 * Which compounds of a run carry the same pair id, and how to read each again. Of a record only its
 * two ids and its place are held. Not safe for use by several threads.
 */
final class PairIndex {

  private static final int TOO_MANY = 3;

  private final Map<String, Map<String, Partner>> pairs = new HashMap<>();

  /** Takes a record that carries a pair id. One with the id of an earlier one is no compound. */
  void add(String pairId, String id, Partner place) {
    Map<String, Partner> members = pairs.computeIfAbsent(pairId, p -> new LinkedHashMap<>());
    if (members.size() < TOO_MANY) {
      members.putIfAbsent(folded(id), place);
    }
  }

  /** The record with its partner, or with a note why it has none. */
  CompoundInput paired(CompoundRecord record) {
    String pairId = record.pairId();
    if (pairId == null) {
      return new CompoundInput.Ready(record);
    }
    Map<String, Partner> members = pairs.getOrDefault(pairId, Map.of());
    if (members.size() >= TOO_MANY) {
      return ambiguous(record, pairId);
    }
    String own = folded(record.id());
    for (Map.Entry<String, Partner> member : members.entrySet()) {
      if (members.containsKey(own) && !member.getKey().equals(own)) {
        return new CompoundInput.Ready(record, member.getValue());
      }
    }
    return notFound(record, pairId, "no other compound of this run has it");
  }

  static CompoundInput notFound(CompoundRecord record, String pairId, String why) {
    String text = "The pair id \"" + pairId + "\" finds no partner: " + why + ". Judged alone.";
    return new CompoundInput.Ready(
        record.withNote(InputCode.PAIR_NOT_FOUND.told(Severity.NOTE, null, text, null)));
  }

  static CompoundInput ambiguous(CompoundRecord record, String pairId) {
    String text =
        "More than two compounds carry the pair id \""
            + pairId
            + "\", so which belongs to which is open. Judged alone.";
    return new CompoundInput.Ready(
        record.withNote(InputCode.PAIR_AMBIGUOUS.told(Severity.WARNING, null, text, null)));
  }

  /** An id without case, as the ids of a run are compared. */
  static String folded(String id) {
    return id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
