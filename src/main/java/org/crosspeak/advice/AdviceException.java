// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

/** A request that no guide can answer; the message is one line for the user, with the remedy. */
public final class AdviceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * With a line for the user.
   *
   * @param message what was read and what was expected
   */
  public AdviceException(String message) {
    super(message);
  }
}
