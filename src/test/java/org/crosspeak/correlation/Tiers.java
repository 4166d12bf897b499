// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;

/** The tiers of the bench, grouped by what is asked of them. */
final class Tiers {

  /** Lists of the drawn or asserted compound whose answer is one isomer. */
  static final List<String> MAIN =
      List.of(
          "clean",
          "structure",
          "noisy",
          "bare-hsqc",
          "offset",
          "folded",
          "no-header",
          "degenerate",
          "noesy",
          "n15",
          "c13",
          "known",
          "diastereotopic");

  static final String BARE = "bare";
  static final String FOUR_BOND = "trap-4j";
  static final String DEAD_ROW = "dead-row";
  static final String MIXTURE = "mixture";
  static final String DIASTEREOTOPIC = "diastereotopic";

  /** Lists of one isomer that try to lead astray. */
  static final List<String> TRAPS = List.of(FOUR_BOND, DEAD_ROW);

  /** Lists of something else than the drawn compound. */
  static final List<String> FOREIGN =
      List.of("wrong-compound", "nh-start", "other-azole", "other-azole-bare");

  /** Drawings exchanged between cases of the main tiers; made here, not part of the bench. */
  static final String EXCHANGED = "exchanged";

  /** Minor component over the major one from which the bench expects a mixture to be called. */
  static final double MIXTURE_EXPECTED = 0.3;

  private Tiers() {}
}
