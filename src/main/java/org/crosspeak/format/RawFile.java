// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;

/**
 * What a syntax reader made of a file; its problems lie in {@link Problems}.
 *
 * @param format the layout's id, a section of {@code docs/formats.md}
 * @param decidedBy how the layout was told
 * @param lists the lists as the source has them
 */
record RawFile(String format, List<String> decidedBy, List<RawList> lists) {}
