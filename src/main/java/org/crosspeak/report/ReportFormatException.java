// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

/** A file given as a report is none, or none that this version reads. */
public final class ReportFormatException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With one line for the user: where, what was read, what was expected. */
  public ReportFormatException(String message) {
    super(message);
  }

  /** The same, with what lies behind it. */
  public ReportFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
