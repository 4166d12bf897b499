// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Function;
import org.crosspeak.batch.EarlierReports;
import org.crosspeak.batch.KeptReport;
import org.crosspeak.batch.OrderedWorkers;
import org.crosspeak.batch.Tally;
import org.crosspeak.compound.CompoundInput;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.crosspeak.report.Failure;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.TextReportWriter;
import org.jspecify.annotations.Nullable;

/** Assigns the compounds of a run and says what could not be read. */
final class AssignRun {

  private final Function<CompoundInput, Outcome> judge;
  private final Console console;
  private final boolean failFast;
  private final boolean debug;
  private final int workers;
  private final @Nullable EarlierReports earlier;
  private final ProgressLine progress;
  private final Tally tally = new Tally();
  private int kept;
  private boolean faulty;

  /**
   * What a worker hands on.
   *
   * @param kept whether it is a report of an earlier run
   * @param fault the fault of the program that the outcome stands for, or null
   */
  private record Done(
      Outcome outcome, Output.Prepared prepared, boolean kept, @Nullable Throwable fault) {}

  /**
   * @param judge what makes an outcome of a compound
   * @param failFast whether the first failure ends the run
   * @param debug whether faults are shown in full
   */
  AssignRun(
      Function<CompoundInput, Outcome> judge,
      Console console,
      boolean failFast,
      boolean debug,
      int workers) {
    this(judge, console, failFast, debug, workers, null, ProgressLine.none());
  }

  /**
   * @param judge what makes an outcome of a compound
   * @param failFast whether the first failure ends the run
   * @param debug whether faults are shown in full
   * @param earlier the reports of an earlier run that may stand, or null when all is judged
   * @param progress tells how far the run is
   */
  AssignRun(
      Function<CompoundInput, Outcome> judge,
      Console console,
      boolean failFast,
      boolean debug,
      int workers,
      @Nullable EarlierReports earlier,
      ProgressLine progress) {
    this.judge = judge;
    this.console = console;
    this.failFast = failFast;
    this.debug = debug;
    this.workers = workers;
    this.earlier = earlier;
    this.progress = progress;
  }

  /** Assigns all and gives the exit code, of {@code --strict} apart. */
  int through(Iterator<CompoundInput> inputs, Output output) throws IOException {
    new OrderedWorkers<CompoundInput, Done>(workers, input -> done(input, output))
        .run(inputs, this::take);
    output.complete();
    if (faulty) {
      return ExitCode.FAULT;
    }
    return tally.failures() > 0 ? ExitCode.UNREADABLE : ExitCode.ANSWERED;
  }

  Tally tally() {
    return tally;
  }

  /** Reports of an earlier run that stood. */
  int kept() {
    return kept;
  }

  private Done done(CompoundInput input, Output output) {
    try {
      KeptReport stands = earlier == null ? null : earlier.of(input);
      if (stands != null) {
        return new Done(stands.report(), output.prepare(stands), true, null);
      }
      Outcome outcome = judge.apply(input);
      return new Done(outcome, output.prepare(outcome), false, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | StackOverflowError e) {
      return faulty(input, output, e);
    }
  }

  private static Done faulty(CompoundInput input, Output output, Throwable fault) {
    Issue issue =
        new Issue(
            Severity.ERROR,
            "program-fault",
            null,
            0,
            "a fault of the program: " + fault,
            null,
            null,
            "please report it with the input; --debug shows where it happened");
    Outcome outcome = Failure.of(input.id(), issue);
    return new Done(outcome, output.prepare(outcome), false, fault);
  }

  private boolean take(Done done) throws IOException {
    tally.add(done.outcome);
    kept += done.kept ? 1 : 0;
    if (done.fault != null) {
      faulty = true;
      if (debug) {
        done.fault.printStackTrace(console.err());
      }
    }
    if (done.outcome instanceof Failure failure) {
      TextReportWriter.messagesWithId(failure).forEach(console::tell);
    }
    done.prepared.write();
    progress.took(done.outcome);
    return !(failFast && done.outcome instanceof Failure);
  }
}
