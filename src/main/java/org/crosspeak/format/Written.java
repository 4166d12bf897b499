// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;
import java.util.Objects;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;

/**
 * Lists as the text of a file in another format.
 *
 * @param text the text, to be stored as UTF-8; empty when an issue is an error
 * @param issues what the format cannot hold; an error when it can hold none of the lists
 */
public record Written(String text, List<Issue> issues) {

  public Written {
    Objects.requireNonNull(text, "text must not be null");
    issues = List.copyOf(issues);
  }

  /** Whether there is nothing to store. */
  public boolean hasErrors() {
    return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
  }
}
