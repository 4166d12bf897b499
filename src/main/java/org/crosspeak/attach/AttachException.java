// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

/** Records cannot be read, or nothing can be attached to them. */
public final class AttachException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean commandLine;

  private AttachException(String message, boolean commandLine, Throwable cause) {
    super(message, cause);
    this.commandLine = commandLine;
  }

  /** With one line for the user: where, what was read, what was expected. */
  static AttachException unreadable(String message, Throwable cause) {
    return new AttachException(message, false, cause);
  }

  /** What was asked for cannot be: a table or column that is not there, a driver that is none. */
  static AttachException wrong(String message, Throwable cause) {
    return new AttachException(message, true, cause);
  }

  /** Whether the command line is wrong, not the records. */
  public boolean isCommandLine() {
    return commandLine;
  }
}
