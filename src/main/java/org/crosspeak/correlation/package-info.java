// SPDX-License-Identifier: Apache-2.0
/**
 * Peak lists and candidates in, verdict and evidence out: rows, artefacts, likelihood, mixture,
 * fit, what would settle it. Knows candidates by label and sites by the roles of the scaffold; no
 * scaffold is named here.
 */
@NullMarked
package org.crosspeak.correlation;

import org.jspecify.annotations.NullMarked;
