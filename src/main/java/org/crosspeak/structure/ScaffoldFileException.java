// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

/** A scaffold file of a user is not sound; the message is one line for its author. */
public final class ScaffoldFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ScaffoldFileException(String message) {
    super(message);
  }

  ScaffoldFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
