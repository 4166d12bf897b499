// SPDX-License-Identifier: Apache-2.0
/**
 * Peaks, peak lists, experiments and axes as immutable values, all in ppm; issues, limits and the
 * deadline. Knows no other package.
 */
@NullMarked
package org.crosspeak.peaks;

import org.jspecify.annotations.NullMarked;
