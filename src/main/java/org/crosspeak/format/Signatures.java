// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a file is that is no peak list. Immutable. */
final class Signatures {

  private static final int HEAD_CHARS = 4_000;
  private static final int HEAD_BYTES = 4_096;

  /** What tells one kind of file; {@code name} is compiled where a rule goes by the file's name. */
  private record Rule(
      String by, String pattern, @Nullable Pattern name, String what, String remedy) {}

  private final List<Rule> rules;

  Signatures(ResourceTable table) {
    List<Rule> all = new ArrayList<>();
    for (List<String> row : table.rows()) {
      String by = table.cell(row, "by");
      String pattern = table.cell(row, "pattern");
      boolean byName = by.equals("name") || by.equals("binary");
      all.add(
          new Rule(
              by,
              byName ? pattern : pattern.toLowerCase(Locale.ROOT),
              byName ? Pattern.compile(pattern, Pattern.CASE_INSENSITIVE) : null,
              table.cell(row, "what"),
              table.cell(row, "remedy")));
    }
    rules = List.copyOf(all);
  }

  /** Refusal by name, magic bytes or NUL bytes, before anything is decoded; or null. */
  @Nullable RefusedException ofBytes(Source source) {
    if (source.size() == 0) {
      return empty();
    }
    boolean binary = hasNul(source.headBytes());
    for (Rule rule : rules) {
      boolean fits =
          switch (rule.by()) {
            case "magic" -> hasMagic(source.headBytes(), rule.pattern());
            case "name" -> nameFits(source, rule);
            case "binary" -> binary && nameFits(source, rule);
            default -> false;
          };
      if (fits) {
        return refusal(rule);
      }
    }
    return null;
  }

  /** Refusal by the first lines of the text, or null. */
  @Nullable RefusedException ofText(Content content) {
    if (content.text().isBlank()) {
      return empty();
    }
    String text = content.text();
    String head = text.substring(0, Math.min(text.length(), HEAD_CHARS)).toLowerCase(Locale.ROOT);
    for (Rule rule : rules) {
      if (rule.by().equals("text") && head.contains(rule.pattern())) {
        return refusal(rule);
      }
    }
    return null;
  }

  /** The refusal of a text in which nothing was recognised. */
  static RefusedException unknown() {
    return new RefusedException(
        "not-a-peak-list",
        0,
        "the file is no peak list that is known",
        null,
        "a 2D peak table, such as a Mnova table, TopSpin's peaklist.xml or peak.txt",
        "export the peak table as CSV or text, with a header such as \"f2 (ppm)  f1 (ppm)\"");
  }

  private static RefusedException empty() {
    return new RefusedException(
        "empty-file",
        0,
        "the file is empty",
        "no content",
        "a peak list",
        "export the list again and check that peaks are picked");
  }

  private static RefusedException refusal(Rule rule) {
    return new RefusedException(
        "not-a-peak-list", 0, "this is " + rule.what(), rule.what(), "a peak list", rule.remedy());
  }

  private static boolean nameFits(Source source, Rule rule) {
    return rule.name() != null && rule.name().matcher(source.baseName()).matches();
  }

  private static boolean hasMagic(byte[] bytes, String hex) {
    byte[] magic = HexFormat.of().parseHex(hex);
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** NUL bytes in the head of a file that is neither UTF-16 with its mark nor a ZIP. */
  private static boolean hasNul(byte[] bytes) {
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
    if (utf16 || isZip(bytes) || TextDecoder.unmarkedUtf16(bytes) != null) {
      return false;
    }
    for (int i = 0; i < Math.min(bytes.length, HEAD_BYTES); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the bytes begin like a ZIP archive. */
  static boolean isZip(byte[] bytes) {
    return hasMagic(bytes, "504B0304");
  }
}
