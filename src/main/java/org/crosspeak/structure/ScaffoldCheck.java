// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.ScaffoldDefinition.Core;
import org.crosspeak.structure.ScaffoldDefinition.Isomer;
import org.crosspeak.structure.ScaffoldDefinition.Preference;
import org.crosspeak.structure.ScaffoldDefinition.Relative;
import org.crosspeak.structure.ScaffoldDefinition.Rule;
import org.crosspeak.structure.ScaffoldDefinition.Situation;
import org.crosspeak.structure.ScaffoldDefinition.Situations;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.smarts.Smarts;

/** Tells what is inconsistent in a scaffold file: for the build's tests and for files of users. */
final class ScaffoldCheck {

  private final ScaffoldDefinition definition;
  private final List<String> problems = new ArrayList<>();

  private ScaffoldCheck(ScaffoldDefinition definition) {
    this.definition = definition;
  }

  /** All problems, each one line; empty when the file is sound. */
  static List<String> problems(ScaffoldDefinition definition) {
    ScaffoldCheck check = new ScaffoldCheck(definition);
    check.core();
    check.candidates();
    check.situations();
    definition.refusals().forEach(rule -> check.rule(rule, "unsupported-"));
    definition.caps().forEach(rule -> check.rule(rule, "capped-"));
    check.basis();
    definition.relatives().stream().map(Relative::smarts).forEach(check::smarts);
    if (check.problems.isEmpty()) {
      check.parent();
    }
    return List.copyOf(check.problems);
  }

  private void core() {
    Core core = definition.core();
    int atoms = smarts(core.smarts());
    if (atoms >= 0 && atoms != core.positions().size()) {
      problems.add(core.positions().size() + " positions for " + atoms + " atoms in the pattern");
    }
    if (new HashSet<>(core.positions()).size() != core.positions().size()) {
      problems.add("a position is there twice");
    }
    positions(core.sites());
    for (Preference preference : core.prefer()) {
      positions(List.of(preference.at()));
      smarts(preference.smarts());
    }
    core.keep().forEach(this::smarts);
    core.rotamers().smarts().forEach(this::smarts);
  }

  private void candidates() {
    List<Isomer> isomers = definition.candidates();
    if (isomers.size() < 2) {
      problems.add("at least two candidates are wanted");
    }
    if (isomers.stream().map(Isomer::label).distinct().count() != isomers.size()) {
      problems.add("a label is there twice");
    }
    for (Isomer isomer : isomers) {
      if (!definition.core().sites().containsAll(isomer.on())) {
        problems.add(isomer.label() + ": sits on a position that is no site");
      }
      if (definition.core().aromatic() && isomer.on().isEmpty()) {
        problems.add(isomer.label() + ": in an aromatic core a candidate carries the group");
      }
    }
    definition.info().words().names().keySet().forEach(this::label);
    for (ScaffoldWords.Trap trap : definition.info().words().traps()) {
      label(trap.candidate());
      if (!trap.text().endsWith(".")) {
        problems.add(trap.code() + ": the text is no sentence");
      }
    }
    Roles roles = definition.info().roles();
    label(roles.guidePresent());
    label(roles.guideAbsent());
  }

  private void basis() {
    ScaffoldBasis basis = definition.basis();
    basis.assigned().keySet().forEach(this::label);
    if (basis != ScaffoldBasis.UNSTATED && !basis.reason().endsWith(".")) {
      problems.add("basis/reason: the text is no sentence");
    }
    for (List<String> names : List.of(basis.spectra(), basis.better())) {
      for (String name : names) {
        if (Experiment.ofCode(name).isEmpty()) {
          problems.add("basis: " + name + ": no such experiment");
        }
      }
    }
  }

  private void label(@Nullable String label) {
    if (label != null && !definition.info().labels().contains(label)) {
      problems.add(label + ": roles or basis name a candidate that is not there");
    }
  }

  private void situations() {
    Situations all = definition.situations();
    for (Situation situation :
        List.of(
            all.noCore(),
            all.twoCores(),
            all.noGroup(),
            all.differentGroups(),
            all.oneCompound(),
            all.otherTautomer())) {
      code(situation.code(), "unsupported-");
    }
  }

  private void rule(Rule rule, String prefix) {
    code(rule.code(), prefix);
    positions(rule.at());
    smarts(rule.smarts());
    if (!rule.text().endsWith(".")) {
      problems.add(rule.code() + ": the text is no sentence");
    }
  }

  private void code(String code, String prefix) {
    if (!code.startsWith(prefix)) {
      problems.add(code + ": should begin with " + prefix);
    }
  }

  private void positions(List<String> positions) {
    for (String position : positions) {
      if (!definition.core().positions().contains(position)) {
        problems.add(position + ": no such position");
      }
    }
  }

  private int smarts(String smarts) {
    IAtomContainer query = Perception.empty();
    if (!Smarts.parse(query, smarts)) {
      problems.add(smarts + ": no SMARTS");
      return -1;
    }
    return query.getAtomCount();
  }

  private void parent() {
    var molecule = CandidateBuilder.read(definition.core().parent());
    if (new ScaffoldMatcher(definition).cores(molecule).size() != 1) {
      problems.add(definition.core().parent() + ": the parent should hold the core once");
    }
  }
}
