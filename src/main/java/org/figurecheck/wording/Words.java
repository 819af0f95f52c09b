package org.figurecheck.wording;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.figurecheck.figure.Language;

/**
 * Says in a person's language what the program has to say, from the bundles {@code
 * AREA_zh.properties} and {@code AREA_en.properties} beside this class.
 */
public final class Words {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The text of a key with its arguments filled in; a key that no bundle has is a defect. */
  public String say(Language language, String area, String key, Object... arguments) {
    return new MessageFormat(bundle(language, area).getString(key), language.locale())
        .format(arguments);
  }

  public boolean has(Language language, String area, String key) {
    return bundle(language, area).containsKey(key);
  }

  private static ResourceBundle bundle(Language language, String area) {
    return ResourceBundle.getBundle(
        Words.class.getPackageName() + "." + area, language.locale(), NO_FALLBACK);
  }
}
