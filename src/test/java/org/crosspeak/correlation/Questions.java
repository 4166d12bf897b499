// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading.Supported;

/** Questions about drawn compounds, and the built-in engine's answers. */
final class Questions {

  private static final StructureReader READER = StructureReader.withDefaults();
  private static final Correlator CORRELATOR = Correlator.withDefaults();

  private Questions() {}

  /** The question that a drawing in CDCl3 poses. */
  static Supported of(String smiles) {
    return (Supported) READER.read(new StructureInput(smiles, null, null, null, null, "CDCl3"));
  }

  /** The same question with its candidates in the other order. */
  static Supported reversed(Supported question) {
    List<org.crosspeak.structure.Candidate> candidates =
        new java.util.ArrayList<>(question.candidates());
    java.util.Collections.reverse(candidates);
    return new Supported(
        question.scaffold(),
        candidates,
        question.drawn(),
        question.asserted(),
        question.mayBeHigh(),
        question.notes());
  }

  static CorrelationResult judge(Supported question, Observation observation) {
    return CORRELATOR.judge(question, observation, Deadline.NONE);
  }

  /** With the other product of the same alkylation beside it. */
  static CorrelationResult judge(Supported question, Observation observation, Observation other) {
    return CORRELATOR.judge(question, observation, question, other, Deadline.NONE);
  }

  static Judgement weigh(Supported question, Observation observation) {
    return CORRELATOR.weigh(question, observation, Deadline.NONE);
  }

  /** Nats by which evidence of a kind puts a candidate before the other. */
  static double margin(CorrelationResult result, EvidenceKind kind, String label) {
    return result.evidence().stream()
        .filter(item -> item.kind() == kind)
        .mapToDouble(item -> VerdictRule.margin(item, label))
        .sum();
  }

  /** Nats by which all evidence of the model, without calibration, puts a candidate first. */
  static double margin(CorrelationResult result, String label) {
    return result.evidence().stream()
        .filter(item -> item.kind() != EvidenceKind.CALIBRATION)
        .mapToDouble(item -> VerdictRule.margin(item, label))
        .sum();
  }

  static double probability(CorrelationResult result, String label) {
    Map<String, Double> probability = result.verdict().probability();
    if (probability == null) {
      throw new AssertionError("no probability");
    }
    return probability.get(label);
  }
}
