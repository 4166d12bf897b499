// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Safety rules as the resource holds them. */
record SafetyFile(String schema, String licence, String note, List<Rule> rules) {

  /**
   * A rule.
   *
   * @param trigger applies to a mixture that holds one word of each list
   * @param generic words that stand for a reagent not yet chosen; told where no reagent is named
   * @param brief the rule in a few words
   */
  record Rule(
      String id,
      List<List<String>> trigger,
      @Nullable List<String> generic,
      String rule,
      @JsonProperty("short") String brief,
      String source) {}
}
