package org.figurecheck.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Language;

/** The sentences of one area in both languages. */
public final class Wording {
  private final ResourceBundle zh;
  private final ResourceBundle en;

  private Wording(String area) {
    zh = bundle(area, Language.ZH);
    en = bundle(area, Language.EN);
  }

  public static Wording of(String area) {
    return new Wording(area);
  }

  private static ResourceBundle bundle(String area, Language language) {
    return ResourceBundle.getBundle(
        "org.figurecheck.wording." + area,
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The sentence of a key with its arguments filled in. */
  public Bilingual say(String key, String... arguments) {
    return new Bilingual(
        new MessageFormat(zh.getString(key), Language.ZH.locale()).format(arguments),
        new MessageFormat(en.getString(key), Language.EN.locale()).format(arguments));
  }
}
