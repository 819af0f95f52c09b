package org.figurecheck;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;
import java.util.UUID;
import org.figurecheck.config.Settings;
import org.figurecheck.extract.Extractor;
import org.figurecheck.extract.Lexicon;
import org.figurecheck.extract.relation.ProseRelations;
import org.figurecheck.rulefile.RuleFiles;
import org.figurecheck.rulefile.RuleFolder;
import org.figurecheck.run.Reader;
import org.figurecheck.source.ReadVocabulary;
import org.figurecheck.source.Sources;

/**
 * What it takes to read and to judge.
 *
 * @param extractor reads figures in texts
 * @param fingerprint changes whenever a text may be read otherwise
 * @param sources reads documents and tables
 * @param ruleFiles the rules
 * @param time how long one document may be read, and how long judged
 */
record Understanding(
    Extractor extractor, String fingerprint, Sources sources, RuleFiles ruleFiles, Duration time) {
  static Understanding of(Path home, Settings settings) {
    Extractor extractor =
        new Extractor(settings.lexicon(), settings.indicators(), new ProseRelations());
    return new Understanding(
        extractor,
        fingerprint(settings),
        new Sources(
            settings.organisations(),
            new ReadVocabulary(extractor::extract, settings.indicators()),
            settings.machine().limits()),
        ruleFiles(home, settings),
        settings.machine().limits().time());
  }

  static RuleFiles ruleFiles(Path home, Settings settings) {
    return new RuleFiles(new RuleFolder(home.resolve("rules")), settings.indicators());
  }

  Reader reader() {
    return new Reader(fingerprint, extractor::extract, time);
  }

  /** A hash of all that decides how a text is read. */
  private static String fingerprint(Settings settings) {
    Lexicon lexicon = settings.lexicon();
    String everything =
        String.join(
            "\n",
            String.valueOf(Understanding.class.getPackage().getImplementationVersion()),
            lexicon.measures().toString(),
            lexicon.nouns().toString(),
            lexicon.qualifiers().toString(),
            new TreeMap<>(lexicon.words()).toString(),
            settings.indicators().toString());
    return UUID.nameUUIDFromBytes(everything.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
