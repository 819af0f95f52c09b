package org.figurecheck.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/**
 * Text as PostgreSQL can keep it: NUL and halves of surrogate pairs become U+FFFD, one code point
 * for one, so that offsets stay true.
 */
final class StorableText extends JsonSerializer<String> {
  private static final char REPLACEMENT = '\uFFFD';

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isForeign(text, i)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder storable = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isForeign(text, i)) {
        storable.setCharAt(i, REPLACEMENT);
      }
    }
    return storable.toString();
  }

  private static boolean isForeign(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c == 0;
  }

  @Override
  public void serialize(String text, JsonGenerator json, SerializerProvider ignored)
      throws IOException {
    json.writeString(of(text));
  }
}
