// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.correlation.PeakRef;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.report.ReportedSpectrum.NotUsed;
import org.crosspeak.report.ReportedSpectrum.ReportedPeak;

/** Reads lists and evidence of a report. */
final class EvidenceReader {

  private EvidenceReader() {}

  static ReportedSpectrum spectrum(JsonFields fields) throws ReportFormatException {
    JsonFields tolerance = fields.object("tolerance");
    return new ReportedSpectrum(
        fields.oneOf("experiment", Experiment.values(), Experiment::code),
        fields.string("file"),
        fields.number("f1OffsetPpm"),
        fields.number("f2OffsetPpm"),
        fields.bool("axesExchanged"),
        tolerance.number("f2"),
        tolerance.number("f1"),
        fields.objects("peaks", EvidenceReader::peak),
        fields.objects(
            "setAside",
            notUsed -> new NotUsed(peak(notUsed), notUsed.string("code"), notUsed.string("text"))));
  }

  private static ReportedPeak peak(JsonFields fields) throws ReportFormatException {
    return new ReportedPeak(
        fields.numberOrNull("f2"),
        fields.number("f1"),
        fields.numberOrNull("intensity"),
        fields.integer("line"));
  }

  static Evidence evidence(JsonFields fields) throws ReportFormatException {
    return new Evidence(
        fields.oneOf("kind", EvidenceKind.values(), EvidenceKind::code),
        fields.stringOrNull("from"),
        fields.stringOrNull("to"),
        fields.membersOrNull("bonds", JsonFields::integer),
        fields.oneOfOrNull("observed", Evidence.Observed.values(), Evidence.Observed::code),
        fields.membersOrNull("expected", JsonFields::number),
        fields.objects("peaks", EvidenceReader::peakRef),
        fields.members("logLikelihood", JsonFields::number),
        fields.string("text"));
  }

  private static PeakRef peakRef(JsonFields fields) throws ReportFormatException {
    Double f2 = fields.numberOrNull("f2");
    return new PeakRef(
        fields.string("file"),
        fields.integer("line"),
        f2 == null ? Double.NaN : f2,
        fields.number("f1"),
        fields.numberOrNull("intensity"));
  }
}
