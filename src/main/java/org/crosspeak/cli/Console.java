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

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;

  Console(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** The process's own streams. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
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
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes that wait for their turn on standard output. */
  Output.Prepared prepared(byte[] bytes) {
    return () -> {
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
    err.print(line + "\n");
    err.flush();
  }

  PrintStream err() {
    return err;
  }
}
