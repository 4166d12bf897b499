// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

/** What a latent shift belongs to. */
enum SiteKind {
  PROTON,
  CARBON,
  NITROGEN
}
