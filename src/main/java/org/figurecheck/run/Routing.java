package org.figurecheck.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.figurecheck.figure.Language;
import org.figurecheck.figure.ReportKey;

/** Decides who hears of whom: every address of its organisation and of all below it. */
public final class Routing {
  private Routing() {}

  /**
   * The recipients, each address once, in the order in which they are first named. Who belongs to
   * the root of all organisations hears of everything, unassigned reports included; without a
   * single root, nobody does by right.
   */
  public static List<Recipient> recipients(List<Organisation> organisations) {
    String root = root(organisations);
    Map<String, Recipient> byAddress = new LinkedHashMap<>();
    for (Organisation organisation : organisations) {
      boolean all = organisation.id().equals(root);
      Set<String> below = all ? Set.of() : family(organisation.id(), organisations);
      for (String address : organisation.recipients()) {
        Recipient recipient =
            new Recipient(
                address,
                organisation.name().in(organisation.language()),
                organisation.language(),
                below);
        byAddress.merge(address, recipient, Routing::both);
      }
    }
    return new ArrayList<>(byAddress.values());
  }

  /** With the operator, who hears of the reports that belong to nobody. */
  public static List<Recipient> withOperator(
      List<Recipient> recipients, String address, Language language) {
    Recipient operator = new Recipient(address, "", language, Set.of(ReportKey.NOBODY));
    Map<String, Recipient> byAddress = new LinkedHashMap<>();
    recipients.forEach(recipient -> byAddress.put(recipient.address(), recipient));
    byAddress.merge(address, operator, Routing::both);
    return new ArrayList<>(byAddress.values());
  }

  /** The id of the one organisation above all others, or empty if there is none. */
  private static String root(List<Organisation> organisations) {
    List<Organisation> tops =
        organisations.stream().filter(organisation -> organisation.parent().isEmpty()).toList();
    return tops.size() == 1 ? tops.get(0).id() : "";
  }

  private static Set<String> family(String id, List<Organisation> organisations) {
    Set<String> family = new HashSet<>(Set.of(id));
    int before;
    do {
      before = family.size();
      organisations.stream()
          .filter(organisation -> family.contains(organisation.parent()))
          .forEach(organisation -> family.add(organisation.id()));
    } while (family.size() > before);
    return family;
  }

  private static Recipient both(Recipient first, Recipient second) {
    Set<String> organisations = new TreeSet<>();
    if (!first.organisations().isEmpty() && !second.organisations().isEmpty()) {
      organisations.addAll(first.organisations());
      organisations.addAll(second.organisations());
    }
    return new Recipient(first.address(), first.name(), first.language(), organisations);
  }
}
