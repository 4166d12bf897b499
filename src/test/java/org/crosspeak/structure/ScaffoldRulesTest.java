// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds where the patterns of a scaffold's file are looked for. */
class ScaffoldRulesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "Cn1ncc2ccccc21, indazole, 1",
    // the saturated ring system does not count beside an aromatic one
    "Cn1ncc2c1CCC(C2)c1ccc2c(c1)cnn2C, indazole, 1",
    "Cn1ncc2ccc(cc21)-c1ccc2c(c1)cnn2C, indazole, 2",
    // and does where there is no aromatic one, so that the reason can be said
    "CN1NCC2CCCCC21, indazole, 1",
    "Cn1cnc2ccccc21, indazole, 0",
    "CN1CCCN(C)CC1, diazepane, 1",
    "CN1CCCN(CC1)CCN1CCCNCC1, diazepane, 2",
    "CN1CCNCC1, diazepane, 0"
  })
  void ringSystemsOfTheScaffoldAreFound(String smiles, String scaffold, int cores) {
    List<CoreMatch> found =
        new ScaffoldMatcher(definition(scaffold)).cores(CandidateBuilder.read(smiles));
    assertThat(found).hasSize(cores);
  }

  /** A rule without positions is looked for in the whole molecule. */
  @ParameterizedTest
  @CsvSource({
    "CCn1nccc1C, false",
    "CCn1nccc1CCCl, false",
    "CCn1nccc1CCBr, true",
    "BrCCn1nccc1C, true"
  })
  void aRuleWithoutPositionsHoldsWhereverItsPatternIs(String smiles, boolean refused)
      throws IOException {
    ObjectNode file = file("pyrazole");
    ObjectNode rule = JSON.createObjectNode();
    rule.put("code", "unsupported-bromide");
    rule.putArray("at");
    rule.put("smarts", "[Br]");
    rule.put("text", "A bromide reacts with its own pyrazole.");
    rule.put("source", "test");
    ((ArrayNode) file.path("refusals")).add(rule);
    ScaffoldDefinition definition =
        ScaffoldLoader.parse(JSON.writeValueAsBytes(file), "pyrazole.json");
    StructureReading reading =
        Readers.of(List.of(definition)).read(StructureInput.ofSmiles(smiles));
    if (refused) {
      assertThat(reading)
          .isEqualTo(
              new Unsupported(
                  "unsupported-bromide", "A bromide reacts with its own pyrazole.", "pyrazole"));
    } else {
      assertThat(reading).isInstanceOf(Supported.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CN1CCCN(C)CC1, 1",
    "CC(=O)N1CCCN(C)CC1, 2",
    "CC(C)(C)OC(=O)N1CCCN(C)CC1, 2",
    "O=C(CN1CCCNCC1)N, 1",
    "Cn1ncc2ccccc21, 1",
    "CC(=O)Nc1ccc2c(cnn2C)c1, 1"
  })
  void onlyAGroupThatTurnsSlowlyOnTheRingGivesASecondReading(String smiles, int readings) {
    Supported reading =
        Readers.supported(StructureReader.withDefaults().read(StructureInput.ofSmiles(smiles)));
    assertThat(reading.candidates())
        .allSatisfy(candidate -> assertThat(candidate.variants()).hasSize(readings));
  }

  @Test
  void ofSeveralNumberingsThosePreferredAreTaken() {
    ScaffoldMatcher matcher = new ScaffoldMatcher(definition("benzotriazole"));
    var methyl = CandidateBuilder.read("Cc1ccc2[nH]nnc2c1");
    List<List<Integer>> all = matcher.cores(methyl).get(0).mappings();
    assertThat(all).hasSize(2);
    assertThat(matcher.preferred(methyl, all)).hasSize(1);
    var plain = CandidateBuilder.read("c1ccc2[nH]nnc2c1");
    assertThat(matcher.preferred(plain, matcher.cores(plain).get(0).mappings())).hasSize(2);
  }

  private static ScaffoldDefinition definition(String scaffold) {
    return ScaffoldLoader.load("/org/crosspeak/scaffolds/" + scaffold + ".json");
  }

  private static ObjectNode file(String scaffold) throws IOException {
    try (InputStream in =
        ScaffoldRulesTest.class.getResourceAsStream(
            "/org/crosspeak/scaffolds/" + scaffold + ".json")) {
      return (ObjectNode) JSON.readTree(in);
    }
  }
}
