package org.figurecheck.run;

import java.util.Set;
import org.figurecheck.figure.Language;

/**
 * Somebody who gets the mail of a job.
 *
 * @param address the mail address
 * @param name how to address them, or empty
 * @param language the language of their mail
 * @param organisations the ids of the organisations they hear about; empty for all, unassigned
 *     reports included
 */
public record Recipient(String address, String name, Language language, Set<String> organisations) {
  public Recipient {
    organisations = Set.copyOf(organisations);
  }

  public boolean hearsOf(String organisation) {
    return organisations.isEmpty() || organisations.contains(organisation);
  }
}
