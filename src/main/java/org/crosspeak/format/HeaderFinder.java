// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells whether a line is a table's header and what its columns hold. Immutable. */
final class HeaderFinder {

  /** NMRPipe and VnmrJ begin the line of column names with these. */
  private static final List<String> MARKS = List.of("VARS ", "# Format: ");

  private final HeaderWords words;

  HeaderFinder(HeaderWords words) {
    this.words = words;
  }

  /** The header that stands in that row, or null. */
  @Nullable Header find(Rows rows, int row, Budget budget) {
    if (!rows.hasWords(row)) {
      return null;
    }
    String text = rows.text(row);
    budget.text(text.length(), rows.line(row));
    Header best = null;
    Cells cells = new Cells();
    for (char delimiter : Rows.DELIMITERS) {
      if (rows.holds(row, delimiter)) {
        rows.read(row, delimiter, cells);
        budget.columns(cells.size(), rows.line(row));
        best = better(best, header(rows.line(row), delimiter, names(cells), text));
      }
    }
    return best != null ? best : aligned(rows.line(row), text);
  }

  /** The header of a table aligned with blanks: some writers begin it with a word of their own. */
  private @Nullable Header aligned(int line, String text) {
    String bare = text.strip();
    for (String mark : MARKS) {
      if (bare.startsWith(mark)) {
        List<ColumnBlock> blocks = blocks(blankSeparated(bare.substring(mark.length())), false);
        return blocks.isEmpty() ? null : new Header(line, Cells.BLANKS, blocks, text);
      }
    }
    Header header = header(line, Cells.BLANKS, blankSeparated(text), text);
    return header != null ? header : header(line, Cells.BLANKS, wideGaps(bare), text);
  }

  /** Header cells parted by two blanks or more, as "Dim 0 (ppm) Dev. 0" are. */
  private static List<String> wideGaps(String text) {
    return List.of(text.split("[ \\t]{2,}|\\t"));
  }

  private static @Nullable Header better(@Nullable Header one, @Nullable Header other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return understood(other) > understood(one) ? other : one;
  }

  private static int understood(Header header) {
    return header.blocks().stream()
        .mapToInt(block -> block.columns().size() + (block.isTwoDimensional() ? 100 : 0))
        .sum();
  }

  /** The cells of a header; two names without a gap ("F1[ppm]Intensity") are two. */
  private static List<String> names(Cells cells) {
    List<String> names = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.text(i);
      int glued = name.indexOf(']') + 1;
      boolean two = glued > 0 && glued < name.length() && Character.isLetter(name.charAt(glued));
      names.add(two ? name.substring(0, glued) : name);
      if (two) {
        names.add(name.substring(glued));
      }
    }
    return names;
  }

  /** Header cells of an aligned table: a unit in brackets and "Data Height" belong together. */
  private List<String> blankSeparated(String text) {
    Cells cells = new Cells();
    cells.split(text, 0, text.length(), Cells.BLANKS);
    List<String> names = new ArrayList<>();
    for (String token : names(cells)) {
      int last = names.size() - 1;
      boolean bracketed = token.startsWith("(") || token.startsWith("[");
      boolean unit = bracketed && last >= 0 && !names.get(last).matches(".*[)\\]]");
      if (last >= 0
          && (unit && !names.get(last).contains(token) || completes(names.get(last), token))) {
        names.set(last, names.get(last) + " " + token);
      } else {
        names.add(token);
      }
    }
    return names;
  }

  private boolean completes(String before, String token) {
    return words.meaning(before + token) != null;
  }

  private @Nullable Header header(int line, char delimiter, List<String> names, String text) {
    List<ColumnBlock> blocks = blocks(names, delimiter == Cells.BLANKS);
    return blocks.isEmpty() ? null : new Header(line, delimiter, blocks, text);
  }

  private List<ColumnBlock> blocks(List<String> names, boolean allKnown) {
    List<ColumnBlock> blocks = new ArrayList<>();
    BlockSoFar block = new BlockSoFar(0);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      HeaderWords.Meaning meaning = words.meaning(name);
      if (meaning == null) {
        if (!name.isEmpty() && allKnown) {
          return List.of();
        }
        block.unknown(name, i);
      } else {
        if (block.startsAnew(meaning)) {
          block.finish(blocks, i);
          block = block.next(i);
        }
        block.known(meaning, name, i);
      }
    }
    block.finish(blocks, names.size());
    return blocks;
  }

  /** The block being gathered from left to right. */
  private static final class BlockSoFar {

    private final Map<Role, Integer> columns = new EnumMap<>(Role.class);
    private final List<String> keys = new ArrayList<>();
    private final int first;
    private int lastGap;
    private int unknown;
    private @Nullable String corner;
    private @Nullable String lastUnknown;
    private int lastUnknownColumn = -1;

    BlockSoFar(int first) {
      this.first = first;
      this.lastGap = first;
    }

    /** The block that begins at a column; a text right before it is its corner cell. */
    BlockSoFar next(int column) {
      BlockSoFar next = new BlockSoFar(Math.max(lastGap, lastUnknownColumn));
      next.corner = lastUnknownColumn == column - 1 ? lastUnknown : null;
      return next;
    }

    /** A second column for a shift that is there already begins another table. */
    boolean startsAnew(HeaderWords.Meaning meaning) {
      Role role = meaning.role();
      boolean again = columns.containsKey(role) && meaning.inPpm() && role.isShift();
      boolean secondProton = role == Role.H && !columns.containsKey(Role.C);
      boolean onlyShift = role == Role.SHIFT && lastGap == first;
      return again && !secondProton && !onlyShift;
    }

    void known(HeaderWords.Meaning meaning, String name, int column) {
      Role role = meaning.role();
      keys.add(HeaderWords.key(name));
      if (role.isShift() && !meaning.inPpm()) {
        if (meaning.unit().equals("hz") && role != Role.SHIFT) {
          columns.putIfAbsent(role.isDirect() ? Role.F2_HZ : Role.F1_HZ, column);
        }
        return;
      }
      if (role == Role.H && columns.containsKey(Role.H)) {
        columns.put(Role.F2, columns.get(Role.H));
        columns.put(Role.F1, column);
        return;
      }
      columns.putIfAbsent(role, column);
    }

    void unknown(String name, int column) {
      if (name.isEmpty()) {
        lastGap = column;
        keys.add("");
        return;
      }
      unknown++;
      lastUnknown = name;
      lastUnknownColumn = column;
      keys.add(HeaderWords.key(name));
      if (columns.isEmpty()) {
        corner = name;
      }
    }

    void finish(List<ColumnBlock> blocks, int end) {
      ColumnBlock block = new ColumnBlock(columns, first, end, corner, trimmed(keys));
      if (!block.hasShift() && columns.containsKey(Role.F2_HZ) && columns.containsKey(Role.F1_HZ)) {
        throw hertzOnly("the two axes");
      }
      boolean f2InPpm = columns.containsKey(Role.F2) || columns.containsKey(Role.H);
      boolean f1InPpm = columns.containsKey(Role.F1) || columns.containsKey(Role.C);
      if (!f1InPpm && f2InPpm && columns.containsKey(Role.F1_HZ)
          || !f2InPpm && f1InPpm && columns.containsKey(Role.F2_HZ)) {
        throw hertzOnly(f2InPpm ? "F1" : "F2");
      }
      boolean enough = block.isTwoDimensional() || unknown <= columns.size();
      if (block.hasShift() && enough) {
        blocks.add(block);
      }
    }

    private static RefusedException hertzOnly(String axes) {
      return new RefusedException(
          "units-hz",
          0,
          "the table gives " + axes + " in Hz only",
          "columns in Hz",
          "columns in ppm",
          "export the table with its axes in ppm");
    }

    private static List<String> trimmed(List<String> keys) {
      int end = keys.size();
      while (end > 0 && keys.get(end - 1).isEmpty()) {
        end--;
      }
      int start = 0;
      while (start < end && keys.get(start).isEmpty()) {
        start++;
      }
      return keys.subList(start, end);
    }
  }
}
