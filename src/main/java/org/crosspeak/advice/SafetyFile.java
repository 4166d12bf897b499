// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;

/** Safety rules as the resource holds them. */
record SafetyFile(String schema, String licence, String note, List<Rule> rules) {

  /**
   * A rule.
   *
   * @param trigger applies to a mixture that holds one word of each list
   */
  record Rule(String id, List<List<String>> trigger, String rule, String source) {}
}
