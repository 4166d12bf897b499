// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.advice.Advice;
import org.crosspeak.advice.AdviceRequest;
import org.crosspeak.advice.Advisor;
import org.crosspeak.advice.ReactionRun;
import org.crosspeak.compound.CompoundRecord;
import org.crosspeak.compound.InputFile;
import org.crosspeak.compound.LoadedCompound;
import org.crosspeak.compound.Reaction;
import org.crosspeak.correlation.CorrelationResult;
import org.crosspeak.correlation.Correlator;
import org.crosspeak.correlation.Observation;
import org.crosspeak.correlation.Verdict;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.report.Report;
import org.crosspeak.report.ReportBuilder;
import org.crosspeak.report.ReportInput;
import org.crosspeak.report.ReportKey;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;

/** From a compound with all its lists to its report: verdict, advice, report. */
final class Assignment {

  private final Correlator correlator;
  private final Advisor advisor;
  private final ReportBuilder reports;

  Assignment(Correlator correlator, Advisor advisor, ReportBuilder reports) {
    this.correlator = correlator;
    this.advisor = advisor;
    this.reports = reports;
  }

  Report supported(
      LoadedCompound.Complete compound, StructureReading.Supported question, Deadline deadline) {
    CorrelationResult result = correlator.judge(question, observation(compound), deadline);
    return report(input(compound, List.of()), compound.record(), question, result);
  }

  /** With the other product of the same alkylation, drawn as the same candidates. */
  Report paired(
      LoadedCompound.Complete compound,
      StructureReading.Supported question,
      LoadedCompound.Complete partner,
      Deadline deadline) {
    CorrelationResult result =
        correlator.judge(
            question,
            observation(compound),
            (StructureReading.Supported) partner.structure(),
            observation(partner),
            deadline);
    LoadedCompound.Complete told = compound.withNote(PairUse.asked(partner.record().id(), result));
    return report(input(told, inputsOf(partner)), compound.record(), question, result);
  }

  /** What was asked, judged: with the partner's lists where there is a partner. */
  Report report(Asked.Whole asked, Deadline deadline) {
    LoadedCompound.Complete compound = asked.compound();
    if (!(compound.structure() instanceof StructureReading.Supported question)) {
      return unsupported(compound, (StructureReading.Unsupported) compound.structure());
    }
    return asked.partner() == null
        ? supported(compound, question, deadline)
        : paired(compound, question, asked.partner(), deadline);
  }

  /** What the report will be known by. */
  ReportKey key(Asked.Whole asked) {
    List<InputFile> others = asked.partner() == null ? List.of() : inputsOf(asked.partner());
    return reports.key(input(asked.compound(), others), asked.compound().structure());
  }

  private static List<InputFile> inputsOf(LoadedCompound.Complete partner) {
    return partner.inputs().stream().map(input -> input.under(partner.record().id())).toList();
  }

  private Report report(
      ReportInput input,
      CompoundRecord record,
      StructureReading.Supported question,
      CorrelationResult result) {
    return reports.build(input, question, result, advice(record, question, result.verdict()));
  }

  Report unsupported(LoadedCompound.Complete compound, StructureReading.Unsupported reading) {
    return reports.build(input(compound, List.of()), reading, null);
  }

  private static Observation observation(LoadedCompound.Complete compound) {
    CompoundRecord record = compound.record();
    String nitrogenReference =
        record.spectra().stream()
            .map(spectrum -> spectrum.options().nitrogenReference())
            .filter(reference -> reference != null)
            .findFirst()
            .orElse(null);
    return new Observation(
        compound.lists(),
        record.known(),
        record.solvent(),
        compound.protonFrequencyMHz(),
        nitrogenReference);
  }

  private @Nullable Advice advice(
      CompoundRecord record, StructureReading.Supported question, Verdict verdict) {
    String claimed = record.claimed() == null ? question.drawn() : record.claimed();
    String wanted = record.wanted() == null ? claimed : record.wanted();
    List<String> labels = question.candidates().stream().map(Candidate::label).toList();
    AdviceRequest request =
        AdviceRequest.forVerdict(
            question.scaffold().name(),
            labels,
            verdict,
            wanted,
            question.candidates().get(0).smiles(),
            run(record.reaction()));
    return advisor.advise(request).orElse(null);
  }

  private static ReactionRun run(Reaction reaction) {
    return new ReactionRun(
        reaction.base(),
        reaction.solvent(),
        reaction.temperatureC(),
        reaction.hours(),
        reaction.electrophile(),
        reaction.method());
  }

  private static ReportInput input(LoadedCompound.Complete compound, List<InputFile> others) {
    CompoundRecord record = compound.record();
    List<InputFile> inputs = new ArrayList<>(compound.inputs());
    inputs.addAll(others);
    return new ReportInput(
        record.id(),
        record.name(),
        record.meta(),
        record.solvent(),
        compound.protonFrequencyMHz(),
        record.claimed(),
        inputs,
        compound.issues());
  }
}
