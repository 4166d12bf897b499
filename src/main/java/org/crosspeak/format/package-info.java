// SPDX-License-Identifier: Apache-2.0
/**
 * Reads exported peak lists: one reader per syntax, the layouts of one syntax as rows of resource
 * tables, a detector that goes by content, and one place that decides axes and experiment from the
 * whole list. The door is {@link org.crosspeak.format.PeakListReader}.
 */
@NullMarked
package org.crosspeak.format;

import org.jspecify.annotations.NullMarked;
