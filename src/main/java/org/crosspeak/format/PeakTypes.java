// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.SetAside;
import org.jspecify.annotations.Nullable;

/** The words by which a source sets its own rows aside. Immutable. */
final class PeakTypes {

  private record Reason(String code, String text) {}

  private final Map<String, Reason> types = new HashMap<>();
  private final Map<String, Reason> flags = new HashMap<>();

  PeakTypes(ResourceTable table) {
    for (List<String> row : table.rows()) {
      Map<String, Reason> words = table.cell(row, "field").equals("type") ? types : flags;
      Reason reason = new Reason(table.cell(row, "code"), table.cell(row, "text"));
      words.put(table.cell(row, "word"), reason);
    }
  }

  /** The peak set aside with the reason that its source gives, or null when it is to be used. */
  @Nullable SetAside setAside(Peak peak) {
    String type = peak.detail().type();
    String flag = peak.detail().flags();
    Reason reason = type == null ? null : types.get(bare(type));
    if (reason == null && flag != null) {
      for (String word : flag.split("[,;|]")) {
        reason = reason == null ? flags.get(bare(word)) : reason;
      }
    }
    return reason == null ? null : new SetAside(peak, reason.code(), reason.text());
  }

  private static String bare(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
