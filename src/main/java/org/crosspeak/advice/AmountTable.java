// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reagent table as aligned text, the basis of each row below it. */
final class AmountTable {

  private static final String INDENT = "    ";
  private static final int LABEL = 52;
  private static final String NUMBERS = "%8s %10s %10s %10s";

  private AmountTable() {}

  static void write(TextLines lines, List<Amount> amounts) {
    if (amounts.isEmpty()) {
      return;
    }
    lines.put("  ", "Amounts (an empty place isn't known or doesn't apply; the basis says which)");
    lines.plain(row("", "equiv", "mmol", "mg", "mL"));
    for (Amount amount : amounts) {
      row(lines, amount);
      lines.put(INDENT + "    ", amount.basis());
    }
  }

  private static void row(TextLines lines, Amount amount) {
    String label =
        amount.name().equals(amount.reagent())
            ? amount.reagent()
            : amount.reagent() + " (" + amount.name() + ")";
    if (label.length() > LABEL) {
      lines.put(INDENT, label);
      label = "";
    }
    lines.plain(
        row(
            label,
            plain(amount.equivalents()),
            plain(amount.mmol()),
            plain(amount.massMg()),
            plain(amount.volumeMl())));
  }

  private static String row(String label, String... numbers) {
    return INDENT
        + label
        + " ".repeat(LABEL - label.length())
        + String.format(Locale.ROOT, NUMBERS, (Object[]) numbers);
  }

  private static String plain(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
  }
}
