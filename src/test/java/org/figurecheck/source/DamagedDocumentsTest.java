package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.figurecheck.run.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes of documents are changed, lost or doubled: a document is read, or told as a problem. */
class DamagedDocumentsTest {
  private static final Path DOCUMENTS = Path.of("src/main/samples/documents");
  private static final int TIMES = Integer.getInteger("damaged.times", 8);

  @TempDir private Path folder;

  @Test
  void damagedBytesAreReadOrToldWithTheirFile() throws IOException {
    Random random = new Random(5);
    try (Stream<Path> documents = Files.walk(DOCUMENTS)) {
      for (Path document : documents.filter(Files::isRegularFile).sorted().toList()) {
        for (int i = 0; i < TIMES; i++) {
          tried(document.getFileName().toString(), damaged(Files.readAllBytes(document), random));
        }
      }
    }
  }

  private void tried(String name, byte... bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Collected collected = new Collected();

    Samples.sources().folder("summary", folder, "").read(collected);

    List<String> told = collected.problems.stream().map(Problem::where).toList();
    assertThat(told).allMatch(where -> where.startsWith(name));
    assertThat(collected.origins.isEmpty() && told.isEmpty()).as(name).isFalse();
    Files.delete(file);
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    for (int i = random.nextInt(12); i >= 0; i--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
    }
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(damaged, random.nextInt(damaged.length));
      case 1 -> Arrays.copyOfRange(damaged, random.nextInt(damaged.length), damaged.length);
      default -> damaged;
    };
  }
}
