// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.crosspeak.advice.Advice;
import org.crosspeak.advice.AdviceException;
import org.crosspeak.advice.AdviceRequest;
import org.crosspeak.advice.AdviceText;
import org.crosspeak.advice.Advisor;
import org.crosspeak.compound.DrawingLoader;
import org.crosspeak.compound.LoadedDrawing;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.report.Failure;
import org.crosspeak.report.JsonReportWriter;
import org.crosspeak.report.TextReportWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Advice from the guides without a spectrum. */
@Command(
    name = "advise",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says what to do next at the bench, from the two guides and what was found when their"
            + " claims were checked. For research use.",
    footerHeading = "%nQuestions:%n",
    footer = {
      "  indazole",
      "    mixture         About 1:1 of both isomers: how to get more N-1?",
      "    wrong-isomer    N-2 is wanted and N-1 keeps forming: what gives N-2?",
      "    substituents    What do the groups on the ring do to the ratio?",
      "    identity        How are the isomers separated and told apart?",
      "  diazepane",
      "    low-conversion  Little conversion, starting materials come back: why?",
      "    alcohol         The alcohol of the aldehyde or ketone forms: how to stop it?",
      "    over-alkylation Mono-, di- and trialkylation: how to get one product?",
      "    purification    How to work up and purify the amine?",
      "    reductant       Which reducing agent?",
      "    acid            Is an acid needed?",
      "    temperature     At what temperature?"
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:advice was given, a plain refusal included",
      ExitCode.FAULT_HELP,
      "2:the command line is wrong, or no guide has an answer to it",
      "3:the drawing could not be read",
      ExitCode.UNWRITABLE_HELP
    })
final class AdviseCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private AdviceOptions about = new AdviceOptions();

  @Mixin private ScaffoldOptions scaffolds = new ScaffoldOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "what goes to standard output (default: ${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  /** What goes to standard output. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  AdviseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Issue> issues = new ArrayList<>();
    @Nullable LoadedDrawing drawing = drawing(issues);
    if (!issues.isEmpty()) {
      TextReportWriter.messages(Failure.of("", issues)).forEach(console::tell);
      return ExitCode.UNREADABLE;
    }
    write(
        drawing == null
            ? advice(about.request(null, null))
            : advice(about.request(drawing.reading(), drawing.smiles())));
    return ExitCode.ANSWERED;
  }

  private @Nullable LoadedDrawing drawing(List<Issue> issues) {
    String structure = about.structure();
    return structure == null
        ? null
        : new DrawingLoader(scaffolds.reader(spec.commandLine()), Limits.DEFAULT)
            .load(structure, issues);
  }

  private Advice advice(AdviceRequest request) {
    Advisor advisor = Advisor.withDefaults();
    String guide = request.guide();
    if (guide != null && request.equals(AdviceRequest.forGuide(guide, null))) {
      throw noQuestion(advisor, guide);
    }
    try {
      return advisor.advise(request).orElseThrow(() -> noGuide(advisor, request));
    } catch (AdviceException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private ParameterException noQuestion(Advisor advisor, String guide) {
    Map<String, String> asks = advisor.questions().get(guide);
    String message =
        asks == null
            ? "there is no guide \"" + guide + "\"; choose one of " + guides(advisor)
            : "say what of the "
                + guide
                + " guide: --question "
                + String.join("|", asks.keySet())
                + ", or the case at hand, such as --structure or --amine";
    return new ParameterException(spec.commandLine(), message);
  }

  private static String guides(Advisor advisor) {
    return String.join("|", advisor.questions().keySet());
  }

  private ParameterException noGuide(Advisor advisor, AdviceRequest request) {
    String guides = guides(advisor);
    String message =
        request.question() != null
            ? "no guide has the question \"" + request.question() + "\"; see --help for them"
            : request.structure() != null
                ? "no guide covers what is drawn; name one with --guide " + guides
                : "say what it is about: --question, --structure, or --guide " + guides;
    return new ParameterException(spec.commandLine(), message);
  }

  private void write(Advice advice) throws IOException {
    if (format == Format.JSON) {
      JsonReportWriter.pretty().write(advice, console.out());
    } else {
      console.print(String.join("\n", AdviceText.lines(advice)) + "\n");
    }
    console.flush();
  }
}
