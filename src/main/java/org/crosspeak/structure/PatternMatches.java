// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.smarts.SmartsPattern;

/** Where patterns match one molecule; each pattern is asked once. Belongs to one thread. */
final class PatternMatches {

  private final Map<String, SmartsPattern> compiled;
  private final IAtomContainer molecule;
  private final Map<String, List<int[]>> found = new HashMap<>();

  PatternMatches(Map<String, SmartsPattern> compiled, IAtomContainer molecule) {
    this.compiled = compiled;
    this.molecule = molecule;
  }

  IAtomContainer molecule() {
    return molecule;
  }

  /** The atoms of each match, in the order of the pattern. */
  List<int[]> matches(String smarts) {
    return found.computeIfAbsent(
        smarts, unused -> List.of(compiled.get(smarts).matchAll(molecule).toArray()));
  }
}
