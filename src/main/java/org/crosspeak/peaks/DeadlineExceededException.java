// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

/** The time for one compound is up. */
public final class DeadlineExceededException extends RuntimeException {

  DeadlineExceededException() {
    super("the time limit for this compound is up");
  }
}
