package org.figurecheck.run;

import java.util.List;
import org.figurecheck.figure.Bilingual;
import org.figurecheck.figure.Language;

/**
 * Somebody who reports figures, or who oversees those who do.
 *
 * @param id its identity, kept for life
 * @param name its name in both languages
 * @param aliases other names of it, in any script
 * @param parent the id of the organisation above it, or empty
 * @param recipients the mail addresses that hear of it and of all below it
 * @param responsible the person who answers for its figures, or empty
 * @param language the language of its mail
 */
public record Organisation(
    String id,
    Bilingual name,
    List<String> aliases,
    String parent,
    List<String> recipients,
    String responsible,
    Language language) {
  public Organisation {
    aliases = List.copyOf(aliases);
    recipients = List.copyOf(recipients);
  }
}
