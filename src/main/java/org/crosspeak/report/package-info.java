// SPDX-License-Identifier: Apache-2.0
/**
 * The reporter: a {@link org.crosspeak.report.Report} or {@link org.crosspeak.report.Failure} as a
 * value, and the writers that lay it out. Every output is written from the value alone, so a report
 * that was read back gives the same bytes.
 */
@NullMarked
package org.crosspeak.report;

import org.jspecify.annotations.NullMarked;
