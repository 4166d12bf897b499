// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.compound.InputFile;
import org.crosspeak.correlation.Calibration;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.CorrelationResult;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.Evidence.Observed;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.correlation.GuideRule;
import org.crosspeak.correlation.ListReading;
import org.crosspeak.correlation.Mixture;
import org.crosspeak.correlation.ObservedShift;
import org.crosspeak.correlation.PeakRef;
import org.crosspeak.correlation.Reason;
import org.crosspeak.correlation.Settling;
import org.crosspeak.correlation.Verdict;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.SetAside;
import org.crosspeak.peaks.Severity;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.Roles;
import org.crosspeak.structure.ScaffoldInfo;
import org.crosspeak.structure.ShiftDistribution;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.crosspeak.structure.Variant;
import org.jspecify.annotations.Nullable;

/** Made-up results as the judge would hand them on: numbers placed by bond paths, none measured. */
final class Samples {

  static final List<String> LABELS = List.of("N-1", "N-2");
  static final Calibration SIMULATED =
      new Calibration("simulated", 1200, 0, 0.0112345678, "2026-11-20");
  static final RunFacts RUN =
      new RunFacts(
          "0.1.0",
          Map.of("coupling/hmbc", "0123456789ab", "calibration/stated", "ba9876543210"),
          Map.of("experiment", "hmbc"),
          SIMULATED);

  private Samples() {}

  static ReportBuilder builder() {
    return new ReportBuilder(RUN);
  }

  // ---- the compounds -------------------------------------------------------------------------

  static Report clear() {
    List<Evidence> items =
        List.of(
            prior(),
            crossPeak(
                "H-alpha",
                "C-3",
                4,
                3,
                Observed.PRESENT,
                0.019,
                0.76,
                logs(-3.963312, -0.274437),
                "H-alpha reaches C-3, which is three bonds away in N-2 and four in N-1.",
                new PeakRef("hmbc.csv", 7, 4.43, 123.1, 812.5)),
            crossPeak(
                "H-3",
                "C-alpha",
                4,
                3,
                Observed.PRESENT,
                0.02,
                0.31,
                logs(-3.912023, -1.171183),
                "H-3 reaches C-alpha, an independent witness for N-2.",
                new PeakRef("hmbc.csv", 12, 7.89, 55.4, 96.0)),
            crossPeak(
                "H-alpha",
                "C-7a",
                3,
                4,
                Observed.ABSENT,
                0.76,
                0.019,
                logs(-1.427116, -0.019183),
                "H-alpha shows no peak to C-7a, which an N-1 isomer should show."),
            item(
                EvidenceKind.CARBON_SHIFT,
                logs(-6.1, -1.2),
                "C-3 carries H and stands at 123.1 ppm; expected is 132.7 in N-1, 123.1 in N-2.",
                new PeakRef("hsqc.csv", 4, 7.89, 123.1, 301.0)),
            item(
                EvidenceKind.CARBON_SHIFT,
                logs(-3.3, -1.4),
                "C-7a stands at 148.9 ppm; expected is 139.7 in N-1, 148.6 in N-2.",
                new PeakRef("hmbc.csv", 14, 7.66, 148.9, 220.0)),
            item(
                EvidenceKind.PROTON_SHIFT,
                logs(-0.41, -0.40),
                "H-4 stands at 7.66 ppm; either isomer has it there.",
                new PeakRef("hsqc.csv", 6, 7.66, 120.2, 288.0)),
            item(
                EvidenceKind.ASSIGNMENT,
                logs(0.31, 0.02),
                "Other assignments of the peaks add a little to N-1."));
    return judged(
        input("CP-0002", "2-propyl-2H-indazole", null),
        supported("N-2", false),
        "N-2",
        Confidence.HIGH,
        items,
        new Mixture(0.004, null, null, null),
        new GuideRule(GuideRule.CrossPeak.PRESENT, "N-2"),
        List.of(
            new Reason(
                "decisive-cross-peak",
                "H-alpha (4.43 ppm) shows C-3 (123.1 ppm), three bonds away only in N-2."),
            new Reason(
                "shifts-agree",
                "C-3 at 123.1 ppm and C-7a at 148.9 ppm are those of a 2H-indazole.")),
        List.of(),
        List.of());
  }

  static Report absentPeak() {
    List<Evidence> items =
        List.of(
            prior(),
            crossPeak(
                "H-alpha",
                "C-7a",
                3,
                4,
                Observed.PRESENT,
                0.76,
                0.019,
                logs(-0.274437, -3.963312),
                "H-alpha reaches C-7a, which is three bonds away in N-1 and four in N-2.",
                new PeakRef("hmbc.csv", 5, 4.38, 139.5, 412.0)),
            crossPeak(
                "H-alpha",
                "C-3",
                4,
                3,
                Observed.ABSENT,
                0.019,
                0.76,
                logs(-0.019183, -1.427116),
                "H-alpha shows no peak to C-3, which an N-2 isomer should show; the row is not silent."),
            unobservable("H-3 to C-alpha could not have been seen: the row of H-3 is empty."),
            item(
                EvidenceKind.ASSIGNMENT,
                logs(0.2, 0.9),
                "Other assignments of the peaks help N-2 a little."));
    return judged(
        input("CP-0001", "1-propyl-1H-indazole", "N-1"),
        supported("N-1", false),
        "N-1",
        Confidence.MODERATE,
        items,
        new Mixture(0.011, null, null, null),
        new GuideRule(GuideRule.CrossPeak.ABSENT, "N-1"),
        List.of(
            new Reason(
                "decisive-cross-peak",
                "H-alpha (4.38 ppm) shows C-7a (139.5 ppm), three bonds away only in N-1."),
            new Reason(
                "one-kind-of-evidence",
                "All of it rests on one row of one list, so confidence stays moderate.")),
        List.of(
            new Settling(
                "noesy",
                Map.of(
                    "N-1",
                    "H-alpha at 4.38 shows H-7 at 7.38",
                    "N-2",
                    "H-alpha at 4.38 shows H-3 at 7.99"),
                1.84,
                "A NOESY would tell from the neighbours of H-alpha (4.38 ppm).")),
        List.of(
            Issue.of(
                Severity.NOTE,
                "frequency-assumed",
                "The 1H frequency is not given; 400 MHz is assumed for one-bond doublets.")));
  }

  static Report mixture() {
    List<Evidence> items =
        List.of(
            prior(),
            crossPeak(
                "H-alpha",
                "C-3",
                4,
                3,
                Observed.PRESENT,
                0.019,
                0.76,
                logs(-3.963312, -0.274437),
                "A first H-alpha row reaches C-3 at 123.4 ppm.",
                new PeakRef("hmbc.csv", 9, 4.41, 123.4, 250.0)),
            crossPeak(
                "H-alpha",
                "C-7a",
                3,
                4,
                Observed.PRESENT,
                0.76,
                0.019,
                logs(-0.274437, -3.963312),
                "A second H-alpha row reaches C-7a at 139.4 ppm.",
                new PeakRef("hmbc.csv", 15, 4.36, 139.4, 601.0)));
    return judged(
        input("CP-0010", null, "N-1"),
        supported("N-1", false),
        Verdict.MIXTURE,
        Confidence.MODERATE,
        items,
        new Mixture(0.9871234567, logs(0.70123456789, 0.29876543211), 0.0612345678, "h1"),
        new GuideRule(GuideRule.CrossPeak.PRESENT, "N-2"),
        List.of(
            new Reason(
                "two-sets",
                "Two H-alpha rows (4.36 and 4.41 ppm) have two C-alpha (50.4 and 55.2 ppm) and reach ring carbons of different kind.")),
        List.of(),
        List.of());
  }

  static Report inconclusive() {
    List<Evidence> items =
        List.of(
            prior(),
            item(
                EvidenceKind.CROSS_PEAK,
                logs(-0.3, -0.8),
                "H-alpha reaches a carbon at 141.2 ppm, where C-3 and C-7a coincide within the resolution.",
                new PeakRef("hmbc.csv", 3, 4.02, 141.2, 77.0)));
    return judged(
        input("CP-0011", "1-butyl-6-methoxy-3-methyl-1H-indazole", "N-1"),
        supported("N-1", false),
        Verdict.INCONCLUSIVE,
        Confidence.NONE,
        items,
        new Mixture(0.03, null, null, null),
        new GuideRule(GuideRule.CrossPeak.AMBIGUOUS, null),
        List.of(
            new Reason(
                "carbons-coincide",
                "C-3 and C-7a lie 0.32 ppm apart, closer than this list can tell.")),
        List.of(
            new Settling(
                "noesy",
                Map.of(
                    "N-1",
                    "H-alpha at 4.02 shows H-7 at 6.71",
                    "N-2",
                    "H-alpha at 4.02 shows 3-CH3 at 2.51"),
                1.84,
                "A NOESY would tell: which neighbour does H-alpha (4.02 ppm) have?"),
            new Settling(
                "hmbc15n",
                Map.of("N-1", "a nitrogen near -200 ppm", "N-2", "a nitrogen near -160 ppm"),
                1.21,
                "A 1H-15N HMBC would tell by the shift of the nitrogen that carries the group (nitromethane = 0).")),
        List.of());
  }

  static Report neitherFits() {
    return judged(
        input("CP-0013", null, "N-2"),
        supported("N-2", false),
        Verdict.INCONCLUSIVE,
        Confidence.NONE,
        List.of(
            prior(), item(EvidenceKind.CARBON_SHIFT, logs(-22.0, -19.5), "No peak is near C-3.")),
        null,
        null,
        List.of(
            new Reason(
                "neither-fits",
                "Seven strong peaks belong to neither isomer; it looks like another compound's list.")),
        List.of(),
        List.of(),
        false);
  }

  static Report contradicted() {
    Report clear = clear();
    return builder()
        .build(
            input("CP-0007", "1-propyl-1H-indazole", "N-1"),
            supported("N-1", false),
            resultOf(clear, "N-2", Confidence.HIGH),
            null);
  }

  static Report unsupported() {
    return builder()
        .build(
            input("CP-0012", "1-phenyl-1H-indazole", null),
            new Unsupported(
                "unsupported-n-aryl",
                "The group on nitrogen is an aryl: there is no H-alpha, so HMBC from it can't decide. NOE and shifts can.",
                "indazole"),
            null);
  }

  static Report asserted() {
    Report clear = clear();
    return builder()
        .build(
            input("bare/CP-0003", null, null),
            supported(null, true),
            resultOf(clear, "N-2", Confidence.MODERATE),
            null);
  }

  static Failure failure() {
    return Failure.of(
        "CP-0020",
        List.of(
            new Issue(
                Severity.ERROR,
                "bad-number",
                "hmbc.csv",
                3,
                "The F1 shift is no number.",
                "12o.4",
                "a shift in ppm",
                "Correct the cell or remove the row."),
            new Issue(
                Severity.ERROR,
                "bad-number",
                "hmbc.csv",
                9,
                "The F2 shift is no number.",
                "n.a.",
                "a shift in ppm",
                "Correct the cell or remove the row.")));
  }

  static List<Report> all() {
    return List.of(
        clear(),
        absentPeak(),
        mixture(),
        inconclusive(),
        neitherFits(),
        contradicted(),
        unsupported(),
        asserted(),
        advised());
  }

  static Report advised() {
    Report clear = clear();
    return builder()
        .build(
            input("CP-0007", "1-propyl-1H-indazole", "N-1"),
            supported("N-1", false),
            resultOf(clear, "N-2", Confidence.HIGH),
            AdviceSample.changeRoute());
  }

  // ---- parts ---------------------------------------------------------------------------------

  static ReportInput input(String id, @Nullable String name, @Nullable String claimed) {
    Map<String, String> meta = new LinkedHashMap<>();
    meta.put("sample", "S-17");
    meta.put("batch", "B-3");
    return new ReportInput(
        id,
        name,
        meta,
        "CDCl3",
        400.0,
        claimed,
        List.of(
            new InputFile("compound.json", "a".repeat(64), null, null, null),
            new InputFile("hmbc.csv", "b".repeat(64), "mnova-table", Experiment.HMBC, 4),
            new InputFile("hsqc.csv", "c".repeat(64), "mnova-table", Experiment.HSQC, 2)),
        List.of());
  }

  static Supported supported(@Nullable String drawn, boolean asserted) {
    ShiftDistribution shift = new ShiftDistribution(4.4, 0.2, 5, "made up");
    CarbonSite alpha = new CarbonSite(0, "C-alpha", "C-alpha", 2, 1, true, shift, 0, 0);
    ProtonSite protons = new ProtonSite(0, "H-alpha", "H-alpha", 0, 2, 2, true, shift);
    Variant variant =
        new Variant(
            "as drawn",
            0,
            true,
            List.of(alpha),
            List.of(protons),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Supported(
        new ScaffoldInfo(
            "indazole",
            "N-alkyl indazole",
            LABELS,
            new Roles("H-alpha", "C-alpha", "C-3", "N-2", "N-1"),
            "00ff00ff00ff"),
        List.of(
            new Candidate("N-1", asserted ? null : "CCCn1ncc2ccccc12", List.of(variant)),
            new Candidate("N-2", asserted ? null : "CCCn1cc2ccccc2n1", List.of(variant))),
        drawn,
        asserted,
        !asserted,
        List.of());
  }

  static Report judged(
      ReportInput input,
      Supported question,
      String isomer,
      Confidence confidence,
      List<Evidence> items,
      @Nullable Mixture mixture,
      @Nullable GuideRule rule,
      List<Reason> reasons,
      List<Settling> settling,
      List<Issue> quality) {
    return judged(
        input,
        question,
        isomer,
        confidence,
        items,
        mixture,
        rule,
        reasons,
        settling,
        quality,
        true);
  }

  private static Report judged(
      ReportInput input,
      Supported question,
      String isomer,
      Confidence confidence,
      List<Evidence> items,
      @Nullable Mixture mixture,
      @Nullable GuideRule rule,
      List<Reason> reasons,
      List<Settling> settling,
      List<Issue> quality,
      boolean fits) {
    List<Evidence> calibrated = calibrated(items);
    Verdict verdict =
        new Verdict(
            isomer, confidence, softmax(calibrated), mixture, fits, rule, reasons, settling);
    return builder().build(input, question, result(verdict, calibrated, quality), null);
  }

  static CorrelationResult result(Verdict verdict, List<Evidence> evidence, List<Issue> quality) {
    Map<String, ObservedShift> shifts = new LinkedHashMap<>();
    shifts.put("H-alpha", new ObservedShift(4.430049, "hsqc"));
    shifts.put("C-3", new ObservedShift(123.10049, "hsqc"));
    return new CorrelationResult(verdict, SIMULATED, spectra(), shifts, evidence, quality);
  }

  private static CorrelationResult resultOf(Report report, String isomer, Confidence confidence) {
    ReportedVerdict from = report.verdict();
    Verdict verdict =
        new Verdict(
            isomer,
            confidence,
            softmax(report.evidence()),
            from.mixture(),
            from.fits(),
            from.guideRule(),
            from.reasons(),
            from.wouldSettle());
    return result(verdict, report.evidence(), List.of());
  }

  static List<ListReading> spectra() {
    return List.of(
        new ListReading(
            Experiment.HMBC,
            "hmbc.csv",
            0.4212345,
            0,
            true,
            0.0212345,
            0.1512345,
            List.of(
                Peak.of(4.43, 123.1, 812.5, 7),
                Peak.of(7.89, 55.4, 96.0, 12),
                Peak.of(7.66, 148.9, null, 14)),
            List.of(
                new SetAside(
                    Peak.of(7.26, 77.16, 55.0, 20), "solvent", "CHCl3 of the solvent CDCl3."),
                new SetAside(
                    Peak.of(7.66, 123.1, 40.0, 13),
                    "one-bond",
                    "half of the one-bond doublet of C-3-H (190 Hz)."))),
        new ListReading(
            Experiment.C13,
            "c13.txt",
            0,
            0,
            false,
            0,
            0.05,
            List.of(Peak.of(Double.NaN, 123.1, null, 2)),
            List.of()));
  }

  static Evidence prior() {
    return item(
        EvidenceKind.PRIOR, logs(-0.693147, -0.693147), "Both isomers alike before any peak.");
  }

  static Evidence item(EvidenceKind kind, Map<String, Double> logs, String text, PeakRef... peaks) {
    return new Evidence(kind, null, null, null, null, null, List.of(peaks), logs, text);
  }

  private static Evidence crossPeak(
      String from,
      String to,
      int first,
      int second,
      Observed observed,
      double chanceFirst,
      double chanceSecond,
      Map<String, Double> logs,
      String text,
      PeakRef... peaks) {
    Map<String, Integer> bonds = new LinkedHashMap<>();
    bonds.put("N-2", second);
    bonds.put("N-1", first);
    return new Evidence(
        EvidenceKind.CROSS_PEAK,
        from,
        to,
        bonds,
        observed,
        logs(chanceFirst, chanceSecond),
        List.of(peaks),
        logs,
        text);
  }

  private static Evidence unobservable(String text) {
    return new Evidence(
        EvidenceKind.CROSS_PEAK,
        "H-3",
        "C-alpha",
        Map.of("N-1", 4, "N-2", 3),
        Observed.UNOBSERVABLE,
        null,
        List.of(),
        logs(0, 0),
        text);
  }

  static Map<String, Double> logs(double first, double second) {
    Map<String, Double> logs = new LinkedHashMap<>();
    logs.put("N-1", first);
    logs.put("N-2", second);
    return logs;
  }

  /** The items with what calibration takes back: stated is 0.005 + 0.99 × the model's. */
  static List<Evidence> calibrated(List<Evidence> items) {
    Map<String, Double> model = softmax(items);
    Map<String, Double> taken = new LinkedHashMap<>();
    model.forEach((label, p) -> taken.put(label, Math.log(0.005 + 0.99 * p) - Math.log(p)));
    List<Evidence> all = new ArrayList<>(items);
    all.add(
        item(
            EvidenceKind.CALIBRATION,
            taken,
            "The probability is held within 0.005 and 0.995 until real lists stand behind it."));
    return all;
  }

  static Map<String, Double> softmax(List<Evidence> items) {
    Map<String, Double> sums = Weight.sum(items, true);
    double highest = sums.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    Map<String, Double> shares = new LinkedHashMap<>();
    sums.forEach((label, nats) -> shares.put(label, Math.exp(nats - highest)));
    double total = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((label, share) -> share / total);
    return shares;
  }
}
