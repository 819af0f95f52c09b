package org.figurecheck;

import java.nio.file.Path;
import org.figurecheck.config.Settings;
import org.figurecheck.extract.Extractor;
import org.figurecheck.extract.relation.ProseRelations;
import org.figurecheck.rulefile.RuleFiles;
import org.figurecheck.rulefile.RuleFolder;
import org.figurecheck.source.ReadVocabulary;
import org.figurecheck.source.Sources;

/**
 * What it takes to read and to judge.
 *
 * @param extractor reads figures in texts
 * @param sources reads documents and tables
 * @param ruleFiles the rules
 */
record Understanding(Extractor extractor, Sources sources, RuleFiles ruleFiles) {
  static Understanding of(Path home, Settings settings) {
    Extractor extractor =
        new Extractor(settings.lexicon(), settings.indicators(), new ProseRelations());
    return new Understanding(
        extractor,
        new Sources(
            settings.organisations(),
            new ReadVocabulary(extractor::extract, settings.indicators()),
            settings.machine().limits()),
        new RuleFiles(new RuleFolder(home.resolve("rules")), settings.indicators()));
  }
}
