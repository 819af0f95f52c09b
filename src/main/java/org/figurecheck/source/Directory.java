package org.figurecheck.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.run.Organisation;
import org.figurecheck.text.ScriptFolding;

/** The organisations by all their names, in one script. */
final class Directory {
  private final Map<String, String> idByName = new HashMap<>();
  private final Map<String, String> parentById = new HashMap<>();
  private int longest;

  Directory(List<Organisation> organisations) {
    for (Organisation organisation : organisations) {
      parentById.put(organisation.id(), organisation.parent());
      name(organisation.id(), organisation.id());
      name(organisation.name().zh(), organisation.id());
      name(organisation.name().en(), organisation.id());
      organisation.aliases().forEach(alias -> name(alias, organisation.id()));
    }
  }

  private void name(String name, String id) {
    String plain = plain(name);
    if (!plain.isEmpty()) {
      idByName.putIfAbsent(plain, id);
      longest = Math.max(longest, plain.length());
    }
  }

  /** The organisation that bears just this name. */
  Optional<String> named(String name) {
    return Optional.ofNullable(idByName.get(plain(name)));
  }

  /**
   * The organisation that a text names first; of 甲县乙镇 the lower one, if it belongs to the other.
   */
  Optional<String> find(String text) {
    String plain = plain(text);
    String found = null;
    for (int at = 0; at < plain.length(); at++) {
      String name = longestAt(plain, at);
      if (name != null) {
        String id = idByName.get(name);
        if (found != null && !isBelow(id, found)) {
          break;
        }
        found = id;
        at += name.length() - 1;
      } else if (found != null) {
        break;
      }
    }
    return Optional.ofNullable(found);
  }

  private String longestAt(String text, int at) {
    for (int length = Math.min(longest, text.length() - at); length > 1; length--) {
      String name = text.substring(at, at + length);
      if (idByName.containsKey(name) && isWhole(text, at, at + length)) {
        return name;
      }
    }
    return null;
  }

  /** A name in Latin letters must not be a piece of a longer word. */
  private static boolean isWhole(String text, int start, int end) {
    return !(isLatin(text, start - 1) && isLatin(text, start))
        && !(isLatin(text, end - 1) && isLatin(text, end));
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 0x250
        && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isBelow(String id, String above) {
    String parent = parentById.getOrDefault(id, "");
    for (int steps = 0; !parent.isEmpty() && steps < parentById.size(); steps++) {
      if (parent.equals(above)) {
        return true;
      }
      parent = parentById.getOrDefault(parent, "");
    }
    return false;
  }

  private String plain(String name) {
    return ScriptFolding.fold(name.strip()).toLowerCase(Locale.ROOT);
  }
}
