// SPDX-License-Identifier: Apache-2.0
/**
 * What happens to reports once they are written: attached to the records of other systems, made
 * again and compared, reviewed.
 */
@NullMarked
package org.crosspeak.attach;

import org.jspecify.annotations.NullMarked;
