// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;

/**
 * Lists of one compound with the drawing of another: what a mixed-up folder looks like. The bench
 * has few of these; the fit rule needs more.
 */
final class ExchangedDrawings {

  private static final long SEED = 7L;

  private ExchangedDrawings() {}

  /** One for each case of the main tiers with a drawing; the note is the isomer of the lists. */
  static List<BenchCase> of(List<BenchCase> cases) {
    StructureReader reader = StructureReader.withDefaults();
    List<BenchCase> drawn =
        cases.stream()
            .filter(each -> Tiers.MAIN.contains(each.tier()) && each.structure().smiles() != null)
            .toList();
    List<String> groups = drawn.stream().map(each -> BenchOutcome.group(each, reader)).toList();
    Random random = new Random(SEED);
    List<BenchCase> exchanged = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      int other = random.nextInt(drawn.size());
      while (groups.get(other).equals(groups.get(i))) {
        other = random.nextInt(drawn.size());
      }
      exchanged.add(exchanged(drawn.get(i), drawn.get(other)));
    }
    return exchanged;
  }

  private static BenchCase exchanged(BenchCase lists, BenchCase drawing) {
    return new BenchCase(
        lists.id() + "/" + drawing.id(),
        Tiers.EXCHANGED,
        "none",
        List.of(Verdict.INCONCLUSIVE),
        lists.trueSmiles(),
        lists.truth(),
        new StructureInput(
            drawing.structure().smiles(), null, null, null, null, lists.structure().solvent()),
        lists.observation());
  }
}
