// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Nucleus;
import org.jspecify.annotations.Nullable;

/**
 * What the parameter files of a Bruker data set say of a peak list in its {@code pdata/N} folder:
 * nuclei, frequencies, windows and the pulse program. Immutable.
 */
final class BrukerParameters {

  /** Nothing is said. */
  static final BrukerParameters NONE =
      new BrukerParameters(AxisFacts.NONE, AxisFacts.NONE, "", List.of());

  private static final Set<String> LISTS = Set.of("peaklist.xml", "peak.txt");
  private static final int MOST_BYTES = 1 << 20;

  private final AxisFacts f2;
  private final AxisFacts f1;
  private final String pulseProgram;
  private final List<Source> files;

  private BrukerParameters(AxisFacts f2, AxisFacts f1, String pulseProgram, List<Source> files) {
    this.f2 = f2;
    this.f1 = f1;
    this.pulseProgram = pulseProgram;
    this.files = List.copyOf(files);
  }

  /**
   * What lies about that file; a parameter file that is missing, not readable or outside of the
   * root says nothing.
   *
   * @param name what the file is called, from which the others get their names
   * @param root the folder that is not left, or null when it may be
   */
  static BrukerParameters beside(Path file, String name, @Nullable Path root) {
    Path base = file.getFileName();
    if (base == null || !LISTS.contains(base.toString())) {
      return NONE;
    }
    List<Source> files = new ArrayList<>();
    Map<String, String> acqus = values(file, name, "../../acqus", root, files);
    Map<String, String> acqu2s = values(file, name, "../../acqu2s", root, files);
    Map<String, String> procs = values(file, name, "procs", root, files);
    Map<String, String> proc2s = values(file, name, "proc2s", root, files);
    return new BrukerParameters(
        facts(procs, acqus), facts(proc2s, acqu2s), acqus.getOrDefault("PULPROG", ""), files);
  }

  /** The parameter files that were read. */
  List<Source> files() {
    return files;
  }

  /** The lists with what is known of their axes and experiment. */
  RawFile into(RawFile raw) {
    if (this == NONE || f2.equals(AxisFacts.NONE)) {
      return raw;
    }
    List<RawList> lists = raw.lists().stream().map(this::into).toList();
    List<String> decided = new ArrayList<>(raw.decidedBy());
    decided.add("nuclei, frequencies and windows are those of procs and acqus beside the list");
    return new RawFile(raw.format(), decided, lists);
  }

  /** A 1D list has its shift on F1, and TopSpin its parameters in procs. */
  private RawList into(RawList list) {
    List<Hint> hints = new ArrayList<>(list.hints());
    hints.add(new Hint("pulse program", pulseProgram));
    return new RawList(
        list.name(),
        list.twoDimensional(),
        list.naming(),
        list.f2First(),
        list.twoDimensional() ? f2 : AxisFacts.NONE,
        list.twoDimensional() ? f1 : f2,
        list.peaks(),
        hints,
        list.decidedBy());
  }

  /** Processing parameters come first: they hold the referenced window that is shown. */
  private static AxisFacts facts(Map<String, String> proc, Map<String, String> acqu) {
    String code = proc.getOrDefault("AXNUC", acqu.getOrDefault("NUC1", ""));
    Nucleus nucleus = Nucleus.ofCode(code).orElse(null);
    double frequency = first(number(proc, "SF"), number(acqu, "BF1"));
    double high = number(proc, "OFFSET");
    double width = number(proc, "SW_p") / frequency;
    if (!(width > 0) || Double.isNaN(high)) {
      width = number(acqu, "SW");
      high = number(acqu, "O1") / number(acqu, "BF1") + width / 2;
    }
    boolean known = width > 0 && Double.isFinite(high) && Double.isFinite(width);
    Axis.Window window = known ? new Axis.Window(high - width, high) : null;
    return new AxisFacts(nucleus, null, window).at(frequency);
  }

  private static double first(double one, double other) {
    return one > 0 ? one : other;
  }

  private static double number(Map<String, String> values, String key) {
    String text = values.get(key);
    return text == null ? Double.NaN : NumberText.amount(text, 0, text.length(), false);
  }

  /** What a parameter file says; it is noted among those that were read. */
  private static Map<String, String> values(
      Path list, String name, String where, @Nullable Path root, List<Source> read) {
    Path file = list.toAbsolutePath().resolveSibling(where).normalize();
    boolean inside = root == null || InputFolder.holds(root, file);
    if (!inside || !Files.isRegularFile(file)) {
      return Map.of();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        return Map.of();
      }
      Path called = Path.of(name).resolveSibling(where).normalize();
      read.add(Source.of(called.toString().replace('\\', '/'), bytes));
      return values(new String(bytes, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return Map.of();
    }
  }

  /** The lines {@code ##$KEY= value} of a parameter file. */
  private static Map<String, String> values(String text) {
    Map<String, String> values = new HashMap<>();
    for (String line : text.lines().toList()) {
      int equals = line.indexOf('=');
      if (line.startsWith("##$") && equals > 0) {
        String value = line.substring(equals + 1).strip();
        boolean quoted = value.startsWith("<") && value.endsWith(">");
        values.put(
            line.substring(3, equals), quoted ? value.substring(1, value.length() - 1) : value);
      }
    }
    return values;
  }
}
