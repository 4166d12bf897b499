// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosspeak.compound.CompoundRecord;
import org.crosspeak.compound.InputCode;
import org.crosspeak.peaks.Issue;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.StructureReading;
import org.crosspeak.structure.Variant;
import org.jspecify.annotations.Nullable;

/** The words of a record that only its scaffold can check: labels and roles. */
final class RecordWords {

  private final CompoundRecord record;
  private final StructureReading.Supported question;

  RecordWords(CompoundRecord record, StructureReading.Supported question) {
    this.record = record;
    this.question = question;
  }

  /** An issue for each word that the scaffold doesn't know. */
  List<Issue> unknown() {
    List<Issue> issues = new ArrayList<>();
    Set<String> labels = new LinkedHashSet<>(question.scaffold().labels());
    check("claimed", record.claimed(), labels, issues);
    check("wanted", record.wanted(), labels, issues);
    if (!record.known().isEmpty()) {
      Set<String> roles = roles();
      record.known().keySet().forEach(role -> check("known", role, roles, issues));
    }
    return issues;
  }

  private void check(String key, @Nullable String word, Set<String> known, List<Issue> issues) {
    if (word != null && !known.contains(word)) {
      issues.add(
          InputCode.WRONG_VALUE.at(
              record.inputs().isEmpty() ? null : record.inputs().get(0).file(),
              0,
              "\"" + key + "\" names \"" + word + "\", which " + name() + " doesn't have",
              word,
              String.join(", ", known),
              "write one of these"));
    }
  }

  private String name() {
    return "the scaffold " + question.scaffold().name();
  }

  private Set<String> roles() {
    Set<String> roles = new LinkedHashSet<>();
    for (Candidate candidate : question.candidates()) {
      for (Variant variant : candidate.variants()) {
        variant.protons().stream().map(ProtonSite::role).forEach(roles::add);
        variant.carbons().stream().map(CarbonSite::role).forEach(roles::add);
      }
    }
    roles.remove(null);
    return roles;
  }
}
