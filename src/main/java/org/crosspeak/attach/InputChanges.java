// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.compound.InputFile;
import org.crosspeak.report.Provenance;

/** Which inputs of a report are no longer those it was made from. */
final class InputChanges {

  private InputChanges() {}

  /** In words; empty when all are the same. */
  static String between(Provenance then, Provenance now) {
    Map<String, List<String>> before = sums(then);
    Map<String, List<String>> after = sums(now);
    List<String> changes = new ArrayList<>();
    before.forEach(
        (file, sums) -> {
          List<String> other = after.get(file);
          if (other == null) {
            changes.add(file + " is missing");
          } else if (!other.equals(sums)) {
            changes.add(
                file + " has changed (sha256 " + sums.get(0) + ", now " + other.get(0) + ")");
          }
        });
    after.keySet().stream()
        .filter(file -> !before.containsKey(file))
        .forEach(file -> changes.add(file + " is new"));
    return String.join("; ", changes);
  }

  private static Map<String, List<String>> sums(Provenance provenance) {
    Map<String, List<String>> sums = new LinkedHashMap<>();
    for (InputFile input : provenance.inputs()) {
      sums.computeIfAbsent(input.file(), file -> new ArrayList<>()).add(input.sha256());
    }
    return sums;
  }
}
