// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** A judge for one list, which remembers the words that it has looked up. */
  Judge judge() {
    return new Judge();
  }

  /** Looks up the types and flags of one list. Lives for one list. */
  final class Judge {

    private final Map<String, Optional<Reason>> seenTypes = new HashMap<>();
    private final Map<String, Optional<Reason>> seenFlags = new HashMap<>();

    /** The peak set aside with its source's reason, or null when it is to be used. */
    @Nullable SetAside setAside(Peak peak) {
      String type = peak.detail().type();
      String flag = peak.detail().flags();
      if (type == null && flag == null) {
        return null;
      }
      Optional<Reason> reason =
          type == null ? Optional.empty() : seenTypes.computeIfAbsent(type, this::byType);
      if (reason.isEmpty() && flag != null) {
        reason = seenFlags.computeIfAbsent(flag, this::byFlags);
      }
      return reason.map(why -> new SetAside(peak, why.code(), why.text())).orElse(null);
    }

    private Optional<Reason> byType(String type) {
      return Optional.ofNullable(types.get(bare(type)));
    }

    private Optional<Reason> byFlags(String flag) {
      return Stream.of(flag.split("[,;|]"))
          .map(word -> flags.get(bare(word)))
          .filter(Objects::nonNull)
          .findFirst();
    }
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
