package org.figurecheck.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import org.figurecheck.figure.Language;
import org.figurecheck.run.Courier;
import org.figurecheck.wording.Words;

/** Lays mail down in a folder: an .eml file, and its HTML beside it for a browser. */
public final class FolderCourier implements Courier {
  private static final int LONGEST_NAME = 120;

  private final Path folder;
  private final Language language;

  /**
   * @param folder made when the first mail is laid down
   * @param language the language of the outcomes
   */
  public FolderCourier(Path folder, Language language) {
    this.folder = folder;
    this.language = language;
  }

  /** A repeat has the same name, and so takes the place of the first. */
  @Override
  public Outcome send(Owed mail) {
    Path file = folder.resolve(name(mail.messageId()) + ".eml");
    try {
      Files.createDirectories(folder);
      Optional<String> html = html(message(mail.mime()));
      if (html.isPresent()) {
        write(
            folder.resolve(name(mail.messageId()) + ".html"),
            html.get().getBytes(StandardCharsets.UTF_8));
      }
      write(file, mail.mime());
      return new Outcome(true, new Words().say(language, "mail", "folder.written", file));
    } catch (IOException | MessagingException failure) {
      return new Outcome(
          false, new Words().say(language, "mail", "folder.failed", file, failure.toString()));
    }
  }

  private static String name(String messageId) {
    String safe = messageId.replaceAll("[<>]", "").replaceAll("[^A-Za-z0-9._@-]", "_");
    String visible = safe.startsWith(".") ? "_" + safe : safe;
    return visible.length() <= LONGEST_NAME ? visible : visible.substring(0, LONGEST_NAME);
  }

  /** Whole or not at all, and on the disk before the mail counts as delivered. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Path half = Files.createTempFile(file.getParent(), ".mail", ".part");
    try {
      try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static MimeMessage message(byte[] mime) throws MessagingException {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
  }

  private static Optional<String> html(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/html")) {
      return Optional.of((String) part.getContent());
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        Optional<String> found = html(parts.getBodyPart(i));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
