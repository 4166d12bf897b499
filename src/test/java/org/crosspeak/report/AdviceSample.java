// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import org.crosspeak.advice.Advice;
import org.crosspeak.advice.AdviceItem;
import org.crosspeak.advice.Amount;
import org.crosspeak.advice.Check;
import org.crosspeak.advice.Decision;
import org.crosspeak.advice.PrecedentNote;
import org.crosspeak.advice.Protocol;
import org.crosspeak.advice.ProtocolStep;
import org.crosspeak.advice.Range;
import org.crosspeak.advice.ReagentProfile;
import org.crosspeak.advice.Route;
import org.crosspeak.advice.SafetyNote;
import org.crosspeak.advice.SourceRef;

/** An advice with every member filled. */
final class AdviceSample {

  private AdviceSample() {}

  static Advice changeRoute() {
    return new Advice(
        "indazole",
        "wrong-isomer",
        "N-2",
        "N-1",
        Decision.CHANGE_ROUTE,
        List.of("C-3 carries only H, which gives NaH in THF less of a hold than an ester would."),
        List.of(
            new AdviceItem(
                "IND-11",
                Check.SUPPORTED,
                "primary text",
                "Deprotonate with NaH in THF before the halide goes in.",
                "The anion's ion pair favours N-1.",
                List.of(10, 11),
                List.of(new SourceRef("a paper", "10.1000/x", null, "abstract read"))),
            new AdviceItem(
                "IND-13",
                Check.CONTRADICTED,
                "primary text",
                "The guide says to heat longer to turn N-2 into N-1; both cases read say otherwise.",
                "Alkylation by a halide does not go back.",
                List.of(),
                List.of())),
        List.of(
            new Route(
                "nah-thf",
                "NaH in THF, primary bromide, 0 to 50 °C",
                "N-1",
                1,
                "Nearest precedents give mostly N-1; expect 3 : 1, not purity.",
                "abstracts",
                List.of("IND-11"),
                List.of("P001"),
                List.of("NaH: hydrogen: vented, cold, in portions")),
            new Route(
                "condensation",
                "Aldehyde condensation, then hydrogenation",
                "N-1",
                2,
                "Reported without detectable N-2.",
                "primary text",
                List.of(),
                List.of(),
                List.of())),
        List.of(
            new Protocol(
                "nah-thf",
                "NaH/THF alkylation",
                "N-1",
                List.of(
                    new ProtocolStep(
                        1,
                        "Dissolve the indazole in dry THF.",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of("IND-11")),
                    new ProtocolStep(
                        2,
                        "Add NaH in portions.",
                        new Range(1.1, 1.2),
                        Range.of(0),
                        Range.of(0.5),
                        "gas evolution stops",
                        List.of("NaH: hydrogen: vented, cold, in portions"),
                        List.of())),
                List.of(new Amount("NaH", "sodium hydride", 1.1, 5.5, 220.0, null, "60 % in oil")),
                List.of("IND-11"))),
        List.of(
            new ReagentProfile(
                "NaH",
                "sodium hydride",
                "strong, and no proton source",
                "reacts with dipolar aprotic solvents",
                "THF",
                List.of("NaH: hydrogen: vented, cold, in portions"),
                null,
                List.of("IND-11"))),
        List.of(new PrecedentNote("P001", false, "NaH, THF: N-1 75 %", "10.1000/y", List.of())),
        List.of(
            new SafetyNote(
                "nah",
                List.of("NaH", "THF"),
                "Keep it under inert gas and cold; quench slowly, hydrogen escapes.",
                "hydrogen: vented, cold, in portions",
                "standard practice, not looked up",
                true,
                false)),
        Advice.NOTE);
  }
}
