// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Objects;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;

/** What a drawing, or an asserted scaffold, came to. */
public sealed interface StructureReading {

  /**
   * The question can be asked.
   *
   * @param scaffold the scaffold found or asserted
   * @param candidates the isomers, in the scaffold's order
   * @param drawn label of the candidate that was drawn, or null when the drawing names none
   * @param asserted true when the scaffold was asserted without a drawing
   * @param mayBeHigh false when the compound class never gets high confidence (N-vinyl,
   *     azaindazole, asserted scaffold)
   * @param notes what the analyst should know of the drawing
   */
  record Supported(
      ScaffoldInfo scaffold,
      List<Candidate> candidates,
      @Nullable String drawn,
      boolean asserted,
      boolean mayBeHigh,
      List<Issue> notes)
      implements StructureReading {

    public Supported {
      Objects.requireNonNull(scaffold, "scaffold must not be null");
      candidates = List.copyOf(candidates);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Read, but outside the program: an answer, not a failure.
   *
   * @param code reason code {@code unsupported-...} or {@code scaffold-unknown} of {@code
   *     docs/codes.md}
   * @param text one sentence for the analyst, with what would help
   * @param scaffold the scaffold concerned when one was found, or null
   */
  record Unsupported(String code, String text, @Nullable String scaffold)
      implements StructureReading {

    public Unsupported {
      Objects.requireNonNull(code, "code must not be null");
      Objects.requireNonNull(text, "text must not be null");
    }
  }

  /**
   * Not readable: a typing error in a SMILES, a broken molfile.
   *
   * @param issue what was read, where, and what was expected
   */
  record Unreadable(Issue issue) implements StructureReading {

    public Unreadable {
      Objects.requireNonNull(issue, "issue must not be null");
    }
  }
}
