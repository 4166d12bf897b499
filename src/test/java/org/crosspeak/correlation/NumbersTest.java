// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of the engine has an id, a value, a unit, a meaning and a source. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "no-id, id",
    "no-unit, unit",
    "no-what, what",
    "no-source, source",
    "no-value, no value",
    "twice, twice",
    "text-value, no value"
  })
  void incompleteOrDoubleEntryIsRefused(String file, String said) {
    assertThatThrownBy(() -> Numbers.load("/correlation/numbers/" + file + ".json"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(file)
        .hasMessageContaining(said);
  }

  @Test
  void missingOrBrokenResourceIsNamed() {
    assertThatThrownBy(() -> Numbers.load("/correlation/numbers/none.json"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.json");
    assertThatThrownBy(() -> Numbers.load("/correlation/numbers/broken.json"))
        .isInstanceOf(java.io.UncheckedIOException.class)
        .hasMessageContaining("broken.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.json", "calibration.json"})
  void builtInNumbersLoadAndCarryTheirHash(String resource) {
    assertThat(Numbers.load(resource).ruleSet()).matches("[0-9a-f]{12}");
  }

  @Test
  void unknownNumberIsAFaultThatNamesIt() {
    Numbers numbers = Numbers.load("model.json");
    assertThatThrownBy(() -> numbers.value("no.such.number"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no.such.number");
  }

  @Test
  void calibrationSaysWhatItStandsOn() {
    Calibration calibration = Calibrator.load().calibration();
    assertThat(calibration.basis()).isIn("simulated", "real");
    assertThat(calibration.cases()).isPositive();
    assertThat(calibration.realCases()).isBetween(0, calibration.cases());
    assertThat(calibration.ece()).isBetween(0.0, 0.2);
    assertThat(calibration.date()).matches("\\d{4}-\\d{2}-\\d{2}");
  }

  @Test
  void everyRuleSetHasAHash() {
    Correlator correlator = Correlator.withDefaults();
    assertThat(correlator.ruleSets())
        .containsKeys(
            "correlation/model",
            "correlation/calibration",
            "correlation/solvents",
            "coupling/hmbc");
    assertThat(correlator.ruleSets().values()).allMatch(hash -> hash.matches("[0-9a-f]{12}"));
    assertThat(correlator.calibration().basis()).isIn("simulated", "real");
  }

  @ParameterizedTest
  @CsvSource({
    "CDCl3, CDCl3",
    "chloroform-D, CDCl3",
    "DMSO-d6, DMSO-d6",
    "dmso, DMSO-d6",
    "MeOD, CD3OD",
    "(CD3)2CO, acetone-d6"
  })
  void solventIsKnownInItsUsualSpellings(String written, String name) {
    List<Solvents.Solvent> found = Solvents.load().named(written);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).name()).isEqualTo(name);
  }

  @Test
  void unknownSolventMayBeAnyOfThem() {
    assertThat(Solvents.load().named("sea water")).hasSizeGreaterThan(8);
    assertThat(Solvents.load().named(null)).isEqualTo(Solvents.load().named("sea water"));
  }
}
