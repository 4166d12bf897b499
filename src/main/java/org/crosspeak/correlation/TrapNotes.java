// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.peaks.Decimals;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.crosspeak.structure.ScaffoldWords.Trap;
import org.crosspeak.structure.ScaffoldWords.Window;

/** Names what a scaffold's file says may lie beside the product, where it is seen. */
final class TrapNotes {

  private final Workspace workspace;
  private final Explanation best;

  TrapNotes(Workspace workspace, Explanation best) {
    this.workspace = workspace;
    this.best = best;
  }

  /**
   * One note for each that is seen.
   *
   * @param beside label of the candidate that is seen beside the best one, "" for none
   */
  List<Issue> of(List<Trap> traps, String beside) {
    List<Issue> notes = new ArrayList<>();
    for (Trap trap : traps) {
      Window window = trap.window();
      if (window != null) {
        seen(trap, window, notes);
      } else if (beside.equals(trap.candidate())) {
        note(trap, trap.text(), notes);
      }
    }
    return notes;
  }

  /** The first CH of the HSQC within the window that the best candidate does not explain. */
  private void seen(Trap trap, Window window, List<Issue> notes) {
    for (int c = 0; c < workspace.channels().size(); c++) {
      Channel channel = workspace.channels().get(c);
      for (int q = 0; channel.experiment() == Experiment.HSQC && q < channel.size(); q++) {
        double carbon = channel.f1(q) - best.offset();
        boolean open = best.best().explained(workspace.offset(c) + q) < 1;
        if (open && window.holds(carbon, channel.f2(q))) {
          String text =
              trap.text()
                  .replace("{c}", Decimals.text(carbon, 1))
                  .replace("{h}", Decimals.text(channel.f2(q), 2));
          note(trap, text, notes);
          return;
        }
      }
    }
  }

  private static void note(Trap trap, String text, List<Issue> notes) {
    if (notes.stream().noneMatch(note -> trap.code().equals(note.code()))) {
      notes.add(Issue.of(Severity.WARNING, trap.code(), text));
    }
  }
}
