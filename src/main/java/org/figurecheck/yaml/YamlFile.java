package org.figurecheck.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML 1.2 file as one node. */
public final class YamlFile {
  private YamlFile() {}

  /** Reads a file's bytes, which must be UTF-8; what is wrong is noted, and then empty answered. */
  public static Optional<Node> read(String file, byte[] bytes, Mistakes mistakes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return read(file, text, mistakes);
    } catch (CharacterCodingException notUtf8) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      int bad = text.codePointCount(0, Math.max(0, text.indexOf('\uFFFD')));
      new Source(file, text, mistakes).mistake(bad, "not-utf-8", List.of(), "");
      return Optional.empty();
    }
  }

  /** Reads a file's text; what is wrong is noted, and then empty answered. */
  public static Optional<Node> read(String file, String text, Mistakes mistakes) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Source source = new Source(file, clean, mistakes);
    int before = mistakes.count();
    try {
      Tree tree = new Tree(source);
      LoadSettings settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
      for (Event event : new Parse(settings).parseString(clean)) {
        if (!tree.take(event)) {
          return Optional.empty();
        }
      }
      return mistakes.count() > before ? Optional.empty() : tree.root();
    } catch (MarkedYamlEngineException syntax) {
      Syntax.mistake(source, syntax);
    } catch (ReaderException character) {
      String name = "U+%04X".formatted(character.getCodePoint());
      source.mistake(character.getPosition(), "character", List.of(name), "");
    } catch (YamlEngineException other) {
      source.mistake(0, "syntax", List.of(String.valueOf(other.getMessage())), "");
    }
    return Optional.empty();
  }
}
