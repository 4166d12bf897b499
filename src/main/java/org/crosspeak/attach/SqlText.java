// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.sql.SQLException;

/** What a driver says, on one line and without the URL. */
final class SqlText {

  private SqlText() {}

  static String message(SQLException e, String url) {
    String message = e.getMessage() == null ? "SQL state " + e.getSQLState() : e.getMessage();
    return message.replace(url, "(the URL)").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
