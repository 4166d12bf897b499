// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a SMILES goes wrong and in what way, told in words.
 *
 * @param smiles the SMILES as given
 * @param position the character at fault, from 1, or 0 when no single one is
 * @param reason what is wrong there
 * @param remedy what to do
 */
record SmilesTypo(String smiles, int position, String reason, String remedy) {

  private static final Pattern REASON =
      Pattern.compile("^could not parse '.*?',\\s*(.*?):?\\s*(\\R.*)?$", Pattern.DOTALL);

  private static final String CHECK = "check the SMILES, or give a molfile";
  private static final int MOST_SHOWN = 200;

  /** Reads the parser's complaint. */
  static SmilesTypo of(String smiles, Exception complaint) {
    String message = complaint.getMessage() == null ? "" : complaint.getMessage();
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("kekul")) {
      return new SmilesTypo(
          smiles,
          0,
          "double bonds cannot be placed in an aromatic ring",
          "write a ring N-H as [nH] and check the ring's atoms");
    }
    if (lower.contains("unclosed ring")) {
      int open = openRing(smiles);
      return new SmilesTypo(
          smiles, open, "the ring bond opened here is never closed", "close the ring, " + CHECK);
    }
    if (lower.contains("unclosed branch")) {
      return new SmilesTypo(
          smiles, openBranch(smiles), "the branch opened here is never closed", "add the )");
    }
    if (lower.contains("bracket") && openBracket(smiles) > 0) {
      return new SmilesTypo(
          smiles, openBracket(smiles), "the bracket atom opened here cannot be read", CHECK);
    }
    Matcher matcher = REASON.matcher(message);
    String reason =
        matcher.matches() && matcher.group(1) != null ? matcher.group(1).strip() : "not a SMILES";
    return new SmilesTypo(smiles, caret(smiles, message), reason, CHECK);
  }

  UnreadableStructureException asException(@Nullable String file, int line) {
    String where =
        position > 0 ? " at character " + position + " (" + smiles.charAt(position - 1) + ")" : "";
    return UnreadableStructureException.of(
        "smiles-invalid",
        file,
        line,
        "the SMILES " + shown() + " cannot be read" + where + ": " + reason,
        smiles,
        "a valid SMILES",
        remedy);
  }

  private String shown() {
    return smiles.length() <= MOST_SHOWN ? smiles : smiles.substring(0, MOST_SHOWN) + "...";
  }

  private static int caret(String smiles, String message) {
    int column = message.indexOf('^', message.lastIndexOf('\n') + 1) - message.lastIndexOf('\n');
    boolean pointed = message.contains("\n") && message.indexOf('^') > 0;
    return pointed && column <= smiles.length() ? column : 0;
  }

  private static int openBranch(String smiles) {
    int depth = 0;
    for (int i = smiles.length() - 1; i >= 0; i--) {
      depth += smiles.charAt(i) == ')' ? 1 : 0;
      if (smiles.charAt(i) == '(' && --depth < 0) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int openBracket(String smiles) {
    int open = 0;
    for (int i = 0; i < smiles.length(); i++) {
      char c = smiles.charAt(i);
      if (c == '[') {
        if (open > 0) {
          return open;
        }
        open = i + 1;
      } else if (c == ']') {
        open = 0;
      }
    }
    return open;
  }

  private static int openRing(String smiles) {
    int[] opened = new int[100];
    boolean bracket = false;
    for (int i = 0; i < smiles.length(); i++) {
      char c = smiles.charAt(i);
      bracket = c == '[' || bracket && c != ']';
      if (bracket) {
        continue;
      }
      int ring = c >= '0' && c <= '9' ? c - '0' : -1;
      if (c == '%' && i + 2 < smiles.length() && smiles.substring(i + 1, i + 3).matches("\\d\\d")) {
        ring = Integer.parseInt(smiles.substring(i + 1, i + 3));
        i += 2;
      }
      if (ring >= 0) {
        opened[ring] = opened[ring] == 0 ? i + 1 : 0;
      }
    }
    int first = 0;
    for (int position : opened) {
      first = position > 0 && (first == 0 || position < first) ? position : first;
    }
    return first;
  }
}
