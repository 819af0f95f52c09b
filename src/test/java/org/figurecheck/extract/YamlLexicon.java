package org.figurecheck.extract;

import java.nio.file.Path;
import org.figurecheck.config.LexiconFile;

/** The lexicon that ships, for tests of this package. */
public final class YamlLexicon {
  private static final LexiconFile.Loaded LOADED = LexiconFile.load(Path.of(""));

  private YamlLexicon() {}

  public static Lexicon shipped() {
    if (!LOADED.mistakes().isEmpty()) {
      throw new IllegalStateException("the shipped lexicon has mistakes: " + LOADED.mistakes());
    }
    return LOADED.lexicon();
  }
}
