// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.List;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Finds the ring systems of the scaffolds in a drawing. Where two scaffolds' patterns lie over the
 * same atoms the more particular one has them: that whose parent the other's pattern finds, and not
 * the other way about.
 */
final class ScaffoldSearch {

  private ScaffoldSearch() {}

  /**
   * A scaffold whose ring system is in the drawing.
   *
   * @param matcher the scaffold
   * @param cores its ring systems in each component, in the components' order
   */
  record Held(ScaffoldMatcher matcher, List<List<CoreMatch>> cores) {

    Held {
      cores = cores.stream().map(List::copyOf).toList();
    }

    private boolean any() {
      return cores.stream().anyMatch(list -> !list.isEmpty());
    }
  }

  /**
   * The scaffolds that a drawing holds, in the order in which they are asked.
   *
   * @param asked the scaffolds
   * @param components the drawing's components, perceived
   */
  static List<Held> of(List<ScaffoldMatcher> asked, List<IAtomContainer> components) {
    List<Held> held = new ArrayList<>();
    for (ScaffoldMatcher matcher : asked) {
      Held one = new Held(matcher, components.stream().map(matcher::cores).toList());
      if (one.any()) {
        held.add(one);
      }
    }
    return held.size() < 2
        ? held
        : held.stream().map(one -> without(one, held)).filter(Held::any).toList();
  }

  private static Held without(Held general, List<Held> all) {
    List<List<CoreMatch>> left = new ArrayList<>(general.cores());
    for (Held other : all) {
      if (other == general || !overlap(general, other)) {
        continue;
      }
      if (moreParticular(other.matcher(), general.matcher())) {
        for (int i = 0; i < left.size(); i++) {
          List<CoreMatch> over = other.cores().get(i);
          left.set(i, left.get(i).stream().filter(core -> !within(core, over)).toList());
        }
      }
    }
    return new Held(general.matcher(), left);
  }

  private static boolean overlap(Held general, Held particular) {
    for (int i = 0; i < general.cores().size(); i++) {
      List<CoreMatch> over = particular.cores().get(i);
      if (general.cores().get(i).stream().anyMatch(core -> within(core, over))) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(CoreMatch core, List<CoreMatch> over) {
    return over.stream().anyMatch(other -> other.atoms().containsAll(core.atoms()));
  }

  private static boolean moreParticular(ScaffoldMatcher one, ScaffoldMatcher other) {
    return holds(other, one) && !holds(one, other);
  }

  private static boolean holds(ScaffoldMatcher pattern, ScaffoldMatcher parent) {
    IAtomContainer molecule = CandidateBuilder.read(parent.definition().core().parent());
    return !pattern.cores(molecule).isEmpty();
  }
}
