// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Map;
import java.util.Objects;

/**
 * An experiment that would settle the assignment.
 *
 * @param experiment the experiment ("noesy", "hmbc15n", "hsqc", "hmbc")
 * @param expect what each candidate would show, label to words
 * @param gain expected gain in nats, not negative
 * @param text one sentence with shifts
 */
public record Settling(String experiment, Map<String, String> expect, double gain, String text) {

  public Settling {
    Objects.requireNonNull(experiment, "experiment must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }
}
