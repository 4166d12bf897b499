// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which record each report goes to. Not safe for several threads. */
final class Places {

  private static final int SHOWN = 5;

  private final List<Place> places = new ArrayList<>();

  /**
   * Where a report goes.
   *
   * @param record number of the record from 0, or null when it has none
   * @param text where, or why not
   * @param byId whether the id says so, which counts more than the structure
   */
  record Place(Attachment attachment, @Nullable Integer record, String text, boolean byId) {

    boolean isMissing() {
      return record == null && !byId;
    }

    Place refused(String why) {
      return new Place(attachment, null, why, true);
    }
  }

  Places(List<Attachment> attachments, RecordIndex byId) {
    for (Attachment attachment : attachments) {
      List<Integer> found = byId.find(List.of(attachment.id()));
      String what = "the id \"" + attachment.id() + "\"";
      places.add(
          found.isEmpty()
              ? new Place(attachment, null, "no record has " + what, false)
              : place(attachment, found, what, "by its id", true));
    }
  }

  /** Whether a report is left without a record. */
  boolean missing() {
    return places.stream().anyMatch(Place::isMissing);
  }

  /** Looks for those that are left by their candidates' structures. */
  void bySmiles(RecordIndex byStructure) {
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      if (place.isMissing()) {
        Attachment attachment = place.attachment();
        List<Integer> found = byStructure.find(attachment.result().structures());
        places.set(
            i,
            found.isEmpty()
                ? place.refused(place.text() + ", and none has its structure")
                : place(attachment, found, "its structure", "by its structure", false));
      }
    }
  }

  /** All places in the order of the reports; two reports never have the same. */
  List<Place> all() {
    Map<Integer, List<Place>> byRecord =
        places.stream()
            .filter(place -> place.record() != null)
            .collect(Collectors.groupingBy(Place::record));
    return places.stream().map(place -> alone(place, byRecord)).toList();
  }

  /** The place, refused when another report has a claim on it that is as good or better. */
  private static Place alone(Place place, Map<Integer, List<Place>> byRecord) {
    Integer record = place.record();
    if (record == null) {
      return place;
    }
    List<Place> rivals =
        byRecord.get(record).stream()
            .filter(other -> !same(other, place))
            .filter(other -> other.byId() || !place.byId())
            .toList();
    return rivals.isEmpty()
        ? place
        : place.refused(
            "record "
                + (record + 1)
                + " is also that of "
                + rivals.get(0).attachment().place()
                + "; give one report a record");
  }

  private static boolean same(Place a, Place b) {
    return a.attachment().result().file().sha256().equals(b.attachment().result().file().sha256());
  }

  private static Place place(
      Attachment attachment, List<Integer> found, String what, String how, boolean byId) {
    if (found.size() == 1) {
      String text = "record " + (found.get(0) + 1) + ", found " + how;
      return new Place(attachment, found.get(0), text, byId);
    }
    String numbers =
        found.stream().limit(SHOWN).map(i -> "" + (i + 1)).collect(Collectors.joining(", "));
    String more = found.size() > SHOWN ? " and " + (found.size() - SHOWN) + " more" : "";
    return new Place(attachment, null, "records " + numbers + more + " have " + what, true);
  }
}
