// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.crosspeak.correlation.BenchmarkDocument.number;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.crosspeak.structure.StructureReader;

/** Writes {@code docs/benchmark.md} and its drawings. */
final class BenchmarkPages {

  private static final Path DOCS = Path.of("docs");
  private static final Path BENCH = Path.of("src/test/resources/bench");
  private static final int WORST = 10;

  private final BenchmarkRun run;
  private final BenchmarkDocument page = new BenchmarkDocument();

  BenchmarkPages(BenchmarkRun run) {
    this.run = run;
  }

  /** The page and the drawings, overwritten. */
  void write(List<Bar> bars) throws IOException {
    intro();
    page.heading("Bars");
    page.bars(bars);
    tiers();
    calibration();
    rules();
    worst();
    optimism();
    real();
    speed();
    ruleSets();
    Files.createDirectories(DOCS.resolve("benchmark"));
    save(DOCS.resolve("benchmark.md"), page.text());
    save(
        DOCS.resolve("benchmark/reliability.svg"),
        Diagrams.reliability(run.stated(), BenchmarkRun.EVENT));
    save(
        DOCS.resolve("benchmark/risk-coverage.svg"),
        Diagrams.riskCoverage(
            run.ranked(false),
            run.ranked(true),
            Score.of(run.ways().get("guide's rule"), Tiers.MAIN)));
  }

  private static void save(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private void intro() {
    page.paragraph("# Benchmark");
    page.paragraph(
        "Written by `mvn -Pbenchmark verify`; the same sources give the same bytes. "
            + "`mvn -Pbenchmark verify -Dupdate.calibration=true` also writes the numbers learnt below into `calibration.json`.");
    page.paragraph(
        "**The bench is simulated.** Its "
            + run.outcomes().size()
            + " cases (`src/test/resources/bench`) are "
            + new Folds(run.outcomes()).compounds()
            + " compounds whose shifts are put together from increments with heavy-tailed residuals, and whose peaks follow from bond paths, "
            + "coupling constants, one threshold a list, and artefacts put in on purpose. The model's shift tables, coupling classes and rules were "
            + "fitted on these same cases, whose maker and whose model share one picture of HMBC. Such a bench can show that a model is wrong. "
            + "It cannot show that it is right on spectra from a real spectrometer: no figure on this page is an error rate at the bench, "
            + "and the program's reports say `simulated` beside every probability.");
  }

  private void tiers() {
    page.heading("Tier by tier");
    page.paragraph(
        "*Guide's rule*: a cross-peak from H-alpha to C-3 is there or not, as the guide has it. *Shifts alone*: only the report's items on carbon, "
            + "proton and nitrogen shifts and on 1D lists, at the model's slope, floor and bounds, without its questions of fit and mixture; the peaks were "
            + "assigned with everything at hand, so this is more than shifts could do by themselves. *Full model*: what the program says. "
            + "Wrong is a verdict that the bench doesn't accept; refused is no verdict, or lists that are said not to fit.");
    page.tiers(run.ways());
  }

  private void calibration() {
    page.heading("Calibration, main tiers");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "probabilities",
            "Brier score of decided (95 %)",
            "expected calibration error (95 %)",
            "limit of a perfect model"));
    rows.add(calibrationRow("as stated by the program", run.stated()));
    rows.add(calibrationRow("slope learnt on the other compounds", run.statedAcross()));
    page.table(rows);
    page.paragraph(
        "Intervals: "
            + "1000 draws of compounds with replacement. Limit: what a model with these very probabilities, perfectly calibrated, stays below in 95 % of "
            + "500 draws, and at least 0.02. Ten bins of the probability of "
            + BenchmarkRun.EVENT
            + ".");
    page.paragraph("![Reliability](benchmark/reliability.svg)");
    page.paragraph(
        "Nearly all cases lie in the two outer bins: on this bench the isomers are told apart by tens of nats, and what is stated is held back by the "
            + "slope and the floor (0.005 to 0.995), not by the data. The middle bins hold a handful of cases and say little.");
    page.paragraph("![Risk and coverage](benchmark/risk-coverage.svg)");
    page.paragraph(
        "Every case of the main tiers is read, surest first by its margin before calibration; the curve is the error so far (the axis ends at 0.3).");
  }

  private static List<String> calibrationRow(String name, List<Reliability.Stated> stated) {
    Reliability.Interval brier = Reliability.bootstrap(stated, Reliability::brier);
    Reliability.Interval ece = Reliability.bootstrap(stated, Reliability::ece);
    return List.of(name, interval(brier), interval(ece), number(Reliability.limit(stated), 4));
  }

  private static String interval(Reliability.Interval interval) {
    return String.format(
        Locale.ROOT, "%.5f (%.5f–%.5f)", interval.estimate(), interval.low(), interval.high());
  }

  private void rules() {
    page.heading("Rules learnt by cross-validation");
    page.paragraph(
        "Ten folds; all cases of a compound, whichever isomer, are in one fold, so that a rule is judged on compounds it has not seen. "
            + "(The features come from shift and coupling tables that have.)");
    page.paragraph(
        "*Slope*: stated log-odds over the model's. The answers are nearly separated, so the data alone would push it up without end. It is drawn towards "
            + number(CalibrationFit.SLOPE_PRIOR, 1)
            + " (spread "
            + number(CalibrationFit.SLOPE_SPREAD, 1)
            + ") and never exceeds it: a simulated bench may lower the trust in the model, it cannot raise it. "
            + "*Fit and mixture rules*: logistic, ridge penalty "
            + number(CalibrationFit.RIDGE, 0)
            + " on standardised features, each weight with the sign that chemistry gives it or left out (0), both classes with the same total weight. "
            + "The fit rule has too few foreign lists on the bench; it also learns from "
            + run.exchanged().size()
            + " lists of the main tiers that are given the drawing of another compound. All three learn from the bench as it is and once more with every expected shift moved at random, each site of each candidate on its own: "
            + MovedShifts.words()
            + ". So a compound whose groups the tables do not know is not refused for its shifts.");
    page.table(RuleErrors.numbers(CalibrationFit.all(run.all()), run.numbers()));
    RuleErrors errors = new RuleErrors(run);
    page.paragraph(
        "The bench has one N-H compound, so that its fold leaves the rule without any. Said to fit at "
            + number(run.numbers().value("fit.least"), 2)
            + ", each case by the rule learnt without its fold:");
    page.table(errors.fit());
    page.paragraph(
        "Called a mixture at " + number(run.numbers().value("mixture.called"), 2) + ", likewise:");
    page.table(errors.mixture());
    exchanged();
    moved();
  }

  private void moved() {
    List<Answer> answers = run.moved().stream().map(Answer::model).toList();
    page.paragraph(
        "The program itself with every expected shift moved as above; drawn cases only. This is the nearest that this bench comes to groups that no table knows:");
    List<List<String>> rows = new ArrayList<>();
    rows.add(BenchmarkDocument.TIER_HEAD);
    rows.add(BenchmarkDocument.row("main tiers", "full model", Score.of(answers, Tiers.MAIN)));
    for (String tier : Tiers.TRAPS) {
      rows.add(BenchmarkDocument.row(tier, "full model", Score.of(answers, List.of(tier))));
    }
    rows.add(
        BenchmarkDocument.row(
            Tiers.MIXTURE, "full model", Score.of(answers, List.of(Tiers.MIXTURE))));
    rows.add(
        BenchmarkDocument.row(
            String.join(", ", Tiers.FOREIGN), "full model", Score.of(answers, Tiers.FOREIGN)));
    page.table(rows);
  }

  private void exchanged() {
    List<Answer> answers = run.exchanged().stream().map(Answer::model).toList();
    Score score = Score.of(answers);
    long same =
        answers.stream()
            .filter(each -> each.decided() && each.isomer().equals(each.bench().note()))
            .count();
    page.paragraph(
        "The program itself on the exchanged drawings: "
            + score.refused()
            + " of "
            + score.cases()
            + " refused, "
            + score.high()
            + " at high confidence; "
            + same
            + " of the "
            + score.decided()
            + " verdicts name the isomer that the lists are really of. A compound that differs by one group may pass for the drawn one: "
            + "the report answers for the isomer, not for the substituents.");
  }

  private void worst() {
    page.heading("The worst ten cases");
    page.paragraph(
        "Wrong verdicts first (bare and foreign lists among them), then the smallest margins for the true isomer in main tiers and traps. "
            + "Margin: log-likelihood of the true isomer over the other's, before calibration.");
    page.cases(run.worst(WORST));
  }

  private void optimism() {
    page.heading("How much the tables owe to this bench");
    page.paragraph(
        "The shift tables (`shifts/*.json`) start from measured and calculated values and were then drawn by ridge regression towards the bench's own shifts, "
            + "the coupling classes towards its detection rates. Their compounds are thus not new to the model, and the regression is not repeated fold by fold here. "
            + "If the margins came from having seen the compounds, compounds with a rare group, whose table rows rest on few bench compounds, would show "
            + "larger margins than the rest. Drawn cases of the main tiers by how many bench compounds carry the same rarest group at the same position:");
    Map<BenchOutcome, Integer> rarity = run.rarity();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "compounds with the rarest group",
            "cases",
            "wrong",
            "median margin, nats",
            "smallest margin"));
    rows.add(rarityRow("1–3", rarity, count -> count <= 3));
    rows.add(rarityRow("4–6", rarity, count -> count >= 4 && count <= 6));
    rows.add(rarityRow("7–9", rarity, count -> count >= 7 && count <= 9));
    rows.add(rarityRow("10 or more, or no group", rarity, count -> count >= 10));
    page.table(rows);
    page.paragraph(
        "This bounds the optimism from one side only: groups that the bench lacks altogether are not in it. Real compounds, below, are the check with shifts that are not the bench's.");
  }

  private static List<String> rarityRow(
      String name, Map<BenchOutcome, Integer> rarity, IntPredicate which) {
    double[] margins =
        rarity.entrySet().stream()
            .filter(entry -> which.test(entry.getValue()))
            .mapToDouble(entry -> entry.getKey().judged().margin(entry.getKey().bench().truth()))
            .sorted()
            .toArray();
    long wrong =
        rarity.entrySet().stream()
            .filter(entry -> which.test(entry.getValue()))
            .filter(entry -> Answer.model(entry.getKey()).wrong())
            .count();
    return List.of(
        name,
        Integer.toString(margins.length),
        Long.toString(wrong),
        number(margins.length == 0 ? Double.NaN : margins[margins.length / 2], 1),
        number(margins.length == 0 ? Double.NaN : margins[0], 1));
  }

  private void real() throws IOException {
    page.heading("Real compounds");
    new RealCompounds().write(page);
  }

  private void speed() throws IOException {
    page.heading("Time per compound");
    page.paragraph(
        "The model alone (likelihood, verdict and evidence; lists and drawing already read), by `mvn -Pjmh verify`. "
            + "Recorded in `src/test/resources/bench/speed.tsv`, so that this page stays the same from run to run:");
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(BENCH.resolve("speed.tsv"), StandardCharsets.UTF_8)) {
      rows.add(List.of(line.split("\t", -1)));
    }
    page.table(rows);
  }

  private void ruleSets() {
    page.heading("Rule sets");
    Map<String, String> sets = new TreeMap<>(Correlator.withDefaults().ruleSets());
    sets.putAll(StructureReader.withDefaults().ruleSets());
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("rule set", "first 12 hex digits of the SHA-256"));
    sets.forEach((name, hash) -> rows.add(List.of(name, '`' + hash + '`')));
    page.table(rows);
  }
}
