// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep their order, which {@link Map#copyOf} does not. */
final class OrderedMaps {

  private OrderedMaps() {}

  static <V> Map<String, V> copy(Map<String, V> map) {
    LinkedHashMap<String, V> copy = new LinkedHashMap<>(map);
    copy.forEach(
        (key, value) -> {
          Objects.requireNonNull(key, "key must not be null");
          Objects.requireNonNull(value, () -> "value must not be null: " + key);
        });
    return Collections.unmodifiableMap(copy);
  }

  static <V> @Nullable Map<String, V> copyOrNull(@Nullable Map<String, V> map) {
    return map == null ? null : copy(map);
  }
}
