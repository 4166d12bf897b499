// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error. UTF-8 whatever the locale; writing to standard output fails
 * with an exception, so that a closed pipe or a full disk is noticed.
 */
final class Console {

  private static final int STATUS_COLUMNS = 79;

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private final boolean terminal;
  private int statusColumns;

  /** A console whose standard error is no terminal. */
  Console(InputStream in, OutputStream out, OutputStream err) {
    this(in, out, err, false);
  }

  /**
   * @param terminal whether standard error is a terminal
   */
  Console(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    this.terminal = terminal;
    this.in = in;
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** The process's own streams. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        isTerminal());
  }

  /** As the launcher saw it; without the launcher, whether the program was started by hand. */
  private static boolean isTerminal() {
    String told = System.getProperty("crosspeak.tty");
    return told == null ? System.console() != null : Boolean.parseBoolean(told);
  }

  /** Whether standard error is a terminal. */
  boolean terminal() {
    return terminal;
  }

  InputStream in() {
    return in;
  }

  /** Standard output, buffered; see {@link #flush}. */
  OutputStream out() {
    return out;
  }

  /** Writes text to standard output. */
  void print(String text) throws IOException {
    clearStatus();
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes that wait for their turn on standard output. */
  Output.Prepared prepared(byte[] bytes) {
    return () -> {
      clearStatus();
      out.write(bytes);
      flush();
    };
  }

  /** Sends what was written on its way. */
  void flush() throws IOException {
    out.flush();
  }

  /** Writes a line to standard error. */
  void tell(String line) {
    clearStatus();
    err.print(line + "\n");
    err.flush();
  }

  /** Shows how far things are, on a line that whatever is written next replaces. */
  void status(String line) {
    String shown = line.length() > STATUS_COLUMNS ? line.substring(0, STATUS_COLUMNS) : line;
    err.print("\r" + shown + " ".repeat(Math.max(0, statusColumns - shown.length())));
    err.flush();
    statusColumns = shown.length();
  }

  private void clearStatus() {
    if (statusColumns > 0) {
      err.print("\r" + " ".repeat(statusColumns) + "\r");
      err.flush();
      statusColumns = 0;
    }
  }

  PrintStream err() {
    return err;
  }
}
