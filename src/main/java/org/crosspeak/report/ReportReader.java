// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import org.crosspeak.compound.InputFile;
import org.crosspeak.correlation.Calibration;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.GuideRule;
import org.crosspeak.correlation.Mixture;
import org.crosspeak.correlation.ObservedShift;
import org.crosspeak.correlation.Reason;
import org.crosspeak.correlation.Settling;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Severity;
import org.crosspeak.report.ReportedCompound.ExpectedPeak;
import org.crosspeak.report.ReportedCompound.ReportedCandidate;
import org.jspecify.annotations.Nullable;

/** Reads the members of a report. */
final class ReportReader {

  private ReportReader() {}

  static Report report(JsonFields fields) throws ReportFormatException {
    JsonFields advice = fields.objectOrNull("advice");
    return new Report(
        fields.string("reportId"),
        fields.stringOrNull("supersedes"),
        compound(fields.object("compound")),
        verdict(fields.object("verdict")),
        calibration(fields.object("calibration")),
        fields.objects("spectra", EvidenceReader::spectrum),
        fields.members("shifts", (shifts, role) -> shift(shifts.object(role))),
        fields.objects("evidence", EvidenceReader::evidence),
        advice == null ? null : AdviceReader.advice(advice),
        fields.objects("quality", ReportReader::quality),
        provenance(fields.object("provenance")),
        ReviewJson.read(fields));
  }

  private static ReportedCompound compound(JsonFields fields) throws ReportFormatException {
    return new ReportedCompound(
        fields.string("id"),
        fields.stringOrNull("name"),
        fields.members("meta", JsonFields::string),
        fields.stringOrNull("solvent"),
        fields.numberOrNull("protonFrequencyMHz"),
        fields.stringOrNull("scaffold"),
        fields.objects(
            "candidates",
            candidate ->
                new ReportedCandidate(
                    candidate.string("label"),
                    candidate.stringOrNull("smiles"),
                    candidate.node().has("expected")
                        ? candidate.objects("expected", ReportReader::expected)
                        : List.of(),
                    candidate.stringOrNull("name"))));
  }

  private static ExpectedPeak expected(JsonFields fields) throws ReportFormatException {
    return new ExpectedPeak(
        fields.string("from"),
        fields.string("to"),
        fields.integer("bonds"),
        fields.number("f2"),
        fields.number("f2Spread"),
        fields.number("f1"),
        fields.number("f1Spread"));
  }

  private static ReportedVerdict verdict(JsonFields fields) throws ReportFormatException {
    return new ReportedVerdict(
        fields.string("isomer"),
        fields.oneOf("confidence", Confidence.values(), Confidence::code),
        fields.membersOrNull("probability", JsonFields::number),
        mixture(fields.objectOrNull("mixture")),
        fields.boolOrNull("fits"),
        guideRule(fields.objectOrNull("guideRule")),
        claim(fields.objectOrNull("claim")),
        fields.string("sentence"),
        fields.objects(
            "reasons", reason -> new Reason(reason.string("code"), reason.string("text"))),
        fields.objects("wouldSettle", ReportReader::settling));
  }

  private static @Nullable Mixture mixture(@Nullable JsonFields fields)
      throws ReportFormatException {
    return fields == null
        ? null
        : new Mixture(
            fields.number("probability"),
            fields.membersOrNull("share", JsonFields::number),
            fields.numberOrNull("shareSpread"),
            fields.stringOrNull("shareFrom"));
  }

  private static @Nullable GuideRule guideRule(@Nullable JsonFields fields)
      throws ReportFormatException {
    return fields == null
        ? null
        : new GuideRule(
            fields.oneOf("crossPeak", GuideRule.CrossPeak.values(), GuideRule.CrossPeak::code),
            fields.stringOrNull("reads"),
            fields.stringOrNull("from"),
            fields.stringOrNull("to"));
  }

  private static @Nullable Claim claim(@Nullable JsonFields fields) throws ReportFormatException {
    return fields == null
        ? null
        : new Claim(
            fields.string("claimed"),
            fields.oneOf("outcome", Claim.ClaimOutcome.values(), Claim.ClaimOutcome::code));
  }

  private static Settling settling(JsonFields fields) throws ReportFormatException {
    return new Settling(
        fields.string("experiment"),
        fields.members("expect", JsonFields::string),
        fields.number("gain"),
        fields.string("text"));
  }

  private static Calibration calibration(JsonFields fields) throws ReportFormatException {
    return new Calibration(
        fields.string("basis"),
        fields.integer("cases"),
        fields.integer("realCases"),
        fields.number("ece"),
        fields.string("date"));
  }

  private static ObservedShift shift(JsonFields fields) throws ReportFormatException {
    return new ObservedShift(fields.number("ppm"), fields.string("from"));
  }

  private static QualityNote quality(JsonFields fields) throws ReportFormatException {
    return new QualityNote(
        fields.string("code"),
        fields.oneOf("severity", Severity.values(), Severity::code),
        fields.string("text"));
  }

  private static Provenance provenance(JsonFields fields) throws ReportFormatException {
    return new Provenance(
        fields.string("tool"),
        fields.string("version"),
        fields.members("ruleSets", JsonFields::string),
        fields.members("settings", JsonFields::string),
        fields.objects("inputs", ReportReader::input));
  }

  private static InputFile input(JsonFields fields) throws ReportFormatException {
    return new InputFile(
        fields.string("file"),
        fields.string("sha256"),
        fields.stringOrNull("format"),
        fields.oneOfOrNull("experiment", Experiment.values(), Experiment::code),
        fields.integerOrNull("peaks"));
  }
}
