// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crosspeak.structure.ScaffoldFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real, assigned shifts of azoles as peak lists with drop-outs by coupling class. */
class AssignedAzolesVerdictTest {

  private static final int DRAWS = 3;

  private static final String WHAT =
      "assigned shifts of compounds that the tables have not seen, HMBC drawn along bond paths with"
          + " drop-outs by coupling class, half of the sets with HSQC";

  private static final String KNOWN =
      "assigned shifts, some of them among the tables' sources, HMBC drawn along bond paths with"
          + " drop-outs by coupling class, half of the sets with HSQC";

  static Stream<String> scaffolds() {
    return AssignedAzoles.scaffolds().stream();
  }

  @ParameterizedTest
  @MethodSource("scaffolds")
  void noAssignedAzoleGetsAWrongVerdict(String scaffold) throws IOException {
    assumeThat(AssignedAzoles.present()).as("no " + AssignedAzoles.folder()).isTrue();
    measure(scaffold, AssignedAzoles.of(scaffold), WHAT, Confidence.MODERATE);
  }

  @Test
  void noAssignedIndazoleGetsAWrongVerdictWithDropOuts() throws IOException {
    measure("indazole", AssignedAzoles.indazoles(), KNOWN, Confidence.HIGH);
  }

  private static void measure(
      String scaffold, List<AssignedAzoles.Case> cases, String what, Confidence most)
      throws IOException {
    Correlator correlator = Correlator.withDefaults();
    Couplings couplings = Couplings.load();
    List<String> wrong = new ArrayList<>();
    int answered = 0;
    int lists = 0;
    for (AssignedAzoles.Case each : cases) {
      for (int draw = 0; draw < DRAWS; draw++) {
        for (boolean hsqc : List.of(true, false)) {
          Random drops = new Random(31L * each.record() + draw);
          Verdict verdict =
              each.compound().verdict(correlator, each.question(), couplings, drops, hsqc);
          lists++;
          answered += verdict.decided() ? 1 : 0;
          String line =
              each.record()
                  + " "
                  + each.compound().smiles()
                  + " "
                  + each.compound().isomer()
                  + (hsqc ? " hsqc" : " bare")
                  + ": "
                  + verdict.isomer()
                  + " "
                  + verdict.confidence()
                  + " "
                  + verdict.probability()
                  + " "
                  + verdict.reasons();
          if (verdict.decided() && !verdict.isomer().equals(each.compound().isomer())) {
            wrong.add(line);
          }
          if (most != Confidence.HIGH) {
            assertThat(verdict.confidence()).as(line).isNotEqualTo(Confidence.HIGH);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    ScaffoldFigures measured =
        new ScaffoldFigures(cases.size(), lists, answered, wrong.size(), what);
    assertThat(ScaffoldFigureFile.held(scaffold, measured)).isEqualTo(measured);
  }
}
