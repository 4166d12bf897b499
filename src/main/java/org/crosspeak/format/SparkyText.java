// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.SetAside;
import org.jspecify.annotations.Nullable;

/** Writes Sparky's list: w1 is F1, w2 is F2, columns aligned with blanks. Immutable. */
final class SparkyText implements TargetWriter {

  private static final String UNASSIGNED = "?-?";
  private static final Pattern ASSIGNMENT = Pattern.compile("[^\\s-]+-[^\\s-]+");

  /** The columns behind the shifts, in Sparky's order; one without any value is not written. */
  private static final Map<ListPart, String> COLUMNS = columns();

  private static Map<ListPart, String> columns() {
    Map<ListPart, String> columns = new EnumMap<>(ListPart.class);
    columns.put(ListPart.INTENSITY, "Data Height");
    columns.put(ListPart.VOLUME, "Volume");
    columns.put(ListPart.WIDTH_F1, "lw1 (hz)");
    columns.put(ListPart.WIDTH_F2, "lw2 (hz)");
    return columns;
  }

  @Override
  public Set<ListPart> holds(boolean twoDimensional) {
    return Set.of(
        ListPart.INTENSITY,
        ListPart.VOLUME,
        ListPart.WIDTH_F1,
        ListPart.WIDTH_F2,
        ListPart.ANNOTATION);
  }

  @Override
  public boolean holdsSeveralLists() {
    return false;
  }

  @Override
  public boolean marks(SetAside aside) {
    return false;
  }

  @Override
  public @Nullable String refusal(PeakList list) {
    return list.f2() == null ? "Sparky lists have two shifts a peak, this one has one" : null;
  }

  @Override
  public String text(List<TargetList> lists) {
    List<Peak> rows = lists.get(0).rows();
    List<ListPart> parts =
        COLUMNS.keySet().stream()
            .filter(part -> rows.stream().map(part::of).anyMatch(Objects::nonNull))
            .toList();
    StringBuilder text = new StringBuilder();
    cell(text, "Assignment", 17);
    cell(text, "w1", 11);
    cell(text, "w2", 11);
    parts.forEach(part -> cell(text, COLUMNS.getOrDefault(part, ""), 14));
    text.append("  Note\n\n");
    for (Peak peak : rows) {
      row(text, peak, parts);
    }
    return text.toString();
  }

  private static void row(StringBuilder text, Peak peak, List<ListPart> parts) {
    String annotation = peak.detail().annotation();
    String label = annotation == null ? "" : Problems.oneLine(annotation);
    boolean assignment = ASSIGNMENT.matcher(label).matches();
    cell(text, assignment ? label : UNASSIGNED, 17);
    cell(text, PlainNumber.of(peak.f1Ppm()), 11);
    cell(text, PlainNumber.of(peak.f2Ppm()), 11);
    for (ListPart part : parts) {
      Object value = part.of(peak);
      cell(text, value instanceof Double number ? PlainNumber.of(number) : "-", 14);
    }
    text.append(assignment || label.isEmpty() ? "" : "  " + label).append('\n');
  }

  /** A cell to the right of its column, with at least one blank before it. */
  private static void cell(StringBuilder text, String cell, int width) {
    text.append(" ".repeat(Math.max(1, width - cell.length()))).append(cell);
  }
}
