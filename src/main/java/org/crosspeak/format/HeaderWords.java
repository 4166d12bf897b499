// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The meaning of header cells. Immutable. */
final class HeaderWords {

  /**
   * A header cell that is understood.
   *
   * @param role what the column holds
   * @param unit its unit, {@code ppm} for the shifts that are read
   */
  record Meaning(Role role, String unit) {

    boolean inPpm() {
      return unit.equals("ppm");
    }
  }

  private final Map<String, Meaning> meanings = new HashMap<>();

  HeaderWords(ResourceTable table) {
    for (List<String> row : table.rows()) {
      Role role = Role.valueOf(table.cell(row, "role"));
      meanings.put(table.cell(row, "key"), new Meaning(role, table.cell(row, "unit")));
    }
  }

  /** What the cell means, or null. */
  @Nullable Meaning meaning(String cell) {
    return meanings.get(key(cell));
  }

  /** The cell without case, blanks, brackets, dots and the letter nu. */
  static String key(String cell) {
    String lower = cell.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (plain || c == '#' || c == '%' || c == 'δ' || c == 'ω') {
        key.append(c);
      } else if (c == '\u2081' || c == '\u2082') {
        key.append(c == '\u2081' ? '1' : '2');
      }
    }
    return key.toString();
  }
}
