// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
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
  private final Tally tally = new Tally();
  private boolean faulty;

  /**
   * What a worker hands on.
   *
   * @param fault the fault of the program that the outcome stands for, or null
   */
  private record Done(
      Outcome outcome, Output.Prepared prepared, @Nullable RuntimeException fault) {}

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
    this.judge = judge;
    this.console = console;
    this.failFast = failFast;
    this.debug = debug;
    this.workers = workers;
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

  private Done done(CompoundInput input, Output output) {
    try {
      Outcome outcome = judge.apply(input);
      return new Done(outcome, output.prepare(outcome), null);
    } catch (RuntimeException e) {
      Issue issue =
          new Issue(
              Severity.ERROR,
              "program-fault",
              null,
              0,
              "a fault of the program: " + e,
              null,
              null,
              "please report it with the input; --debug shows where it happened");
      Outcome outcome = Failure.of(input.id(), issue);
      return new Done(outcome, output.prepare(outcome), e);
    }
  }

  private boolean take(Done done) throws IOException {
    tally.add(done.outcome);
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
    return !(failFast && done.outcome instanceof Failure);
  }
}
