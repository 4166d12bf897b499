// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the place of a record where a result goes.
 *
 * @param sha256 checksum of the report whose result it is, or null
 * @param foreign whether something stands there that is no result
 */
record Existing(@Nullable String sha256, boolean foreign) {

  static final Existing NOTHING = new Existing(null, false);
  static final Existing FOREIGN = new Existing(null, true);

  /** What is to be done with a new result, in the words of the decision. */
  Decision decide(Attachment attachment, String where) {
    String sha = attachment.result().file().sha256();
    if (foreign) {
      return attachment.decided(
          Decision.Done.REFUSED, where + " holds something there that is no result of Crosspeak's");
    }
    if (sha256 == null) {
      return attachment.decided(Decision.Done.ATTACHED, where);
    }
    return sha256.equals(sha)
        ? attachment.decided(Decision.Done.UNCHANGED, where)
        : attachment.decided(Decision.Done.REPLACED, where + ", supersedes sha256:" + sha256);
  }
}
