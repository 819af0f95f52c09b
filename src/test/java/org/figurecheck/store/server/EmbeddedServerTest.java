package org.figurecheck.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.store.Database;
import org.figurecheck.store.DatabaseUnavailable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server is started, joined, adopted, and stopped last. */
class EmbeddedServerTest {
  @TempDir static Path shared;

  private static Path unpacked;
  private Path home;

  /** Programs are unpacked once, data is each test's own. */
  @BeforeEach
  void freshHome() throws IOException {
    home = Files.createTempDirectory(shared, "a home");
    Path var = Files.createDirectories(home.resolve("var"));
    if (unpacked == null) {
      unpacked = Binaries.in(Files.createDirectories(shared.resolve("programs"))).folder();
    }
    Files.createSymbolicLink(var.resolve(unpacked.getFileName()), unpacked);
  }

  @AfterAll
  static void forget() {
    unpacked = null;
  }

  private static String ask(EmbeddedServer server, String question) {
    return Jdbi.create(server.url(), server.user(), server.password())
        .withHandle(h -> h.createQuery(question).mapTo(String.class).one());
  }

  private boolean isRunning() throws IOException {
    return Postmaster.of(home.resolve("var/db").toRealPath()).isPresent();
  }

  @Test
  void whatIsCommittedIsOnTheDisk() throws IOException {
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(ask(server, "SHOW full_page_writes")).isEqualTo("on");
      assertThat(ask(server, "SHOW data_checksums")).isEqualTo("on");
      assertThat(ask(server, "SHOW server_encoding")).isEqualTo("UTF8");
      assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    }
    assertThat(isRunning()).isFalse();
  }

  @Test
  void leavingTwiceIsLeavingOnce() throws IOException {
    EmbeddedServer server = EmbeddedServer.start(home);
    server.close();
    server.close();

    assertThat(isRunning()).isFalse();
  }

  @Test
  void onlyItsOwnerMayReadThePasswordAndNobodyEntersWithout() throws IOException {
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(Files.getPosixFilePermissions(home.resolve("var/db.password")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      assertThatThrownBy(() -> Database.open(server.url(), server.user(), "guess"))
          .isInstanceOfSatisfying(
              DatabaseUnavailable.class,
              e -> assertThat(e.problem().code()).isEqualTo("database-refused"));
    }
  }

  @Test
  void aRestartKeepsTheData() {
    try (EmbeddedServer server = EmbeddedServer.start(home);
        Database database = open(server)) {
      database.runLog().firstSeen("weekly", Instant.EPOCH);
    }
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(ask(server, "SELECT name FROM figurecheck.job")).isEqualTo("weekly");
    }
  }

  private static Database open(EmbeddedServer server) {
    return Database.open(server.url(), server.user(), server.password());
  }

  @Test
  void anotherProcessJoinsAndTheLastOneStopsIt() throws Exception {
    EmbeddedServer server = EmbeddedServer.start(home);
    try (ServerUser other = ServerUser.start(home)) {
      assertThat(other.url()).isEqualTo(server.url());
      server.close();
      assertThat(isRunning()).isTrue();
      assertThat(other.leave()).isZero();
      assertThat(isRunning()).isFalse();
    }
  }

  @Test
  void anOrphanIsAdopted() throws Exception {
    String url;
    try (ServerUser other = ServerUser.start(home)) {
      url = other.url();
      other.kill();
    }
    assertThat(isRunning()).isTrue();
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(server.url()).isEqualTo(url);
      assertThat(ask(server, "SELECT 'alive'")).isEqualTo("alive");
    }
    assertThat(isRunning()).isFalse();
  }

  @Test
  void aServerThatDiedUnderItsUsersIsNotStartedBehindTheirBacks() throws Exception {
    try (ServerUser other = ServerUser.start(home)) {
      Path data = home.resolve("var/db").toRealPath();
      ProcessHandle server =
          ProcessHandle.of(Postmaster.of(data).orElseThrow().pid()).orElseThrow();
      server.destroyForcibly();
      server.onExit().join();

      assertThatThrownBy(() -> EmbeddedServer.start(home))
          .isInstanceOfSatisfying(
              DatabaseUnavailable.class,
              e -> assertThat(e.problem().code()).isEqualTo("server-elsewhere"));
      assertThat(other.leave()).isZero();
    }
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(ask(server, "SELECT 'recovered'")).isEqualTo("recovered");
    }
  }

  @Test
  void manyStartAtOnceAndOneServerServesThem() throws Exception {
    List<ServerUser> users = Collections.synchronizedList(new ArrayList<>());
    List<Thread> starts =
        Stream.generate(() -> new Thread(() -> users.add(started()))).limit(3).toList();
    starts.forEach(Thread::start);
    for (Thread start : starts) {
      start.join();
    }
    assertThat(users).extracting(ServerUser::url).hasSize(3).doesNotContainNull();
    assertThat(users.stream().map(ServerUser::url).distinct()).hasSize(1);
    for (ServerUser user : users) {
      assertThat(user.leave()).isZero();
    }
    assertThat(isRunning()).isFalse();
  }

  private ServerUser started() {
    try {
      return ServerUser.start(home);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void aStaleFileThatNamesAnotherProgramDoesNotFoolIt() throws IOException {
    EmbeddedServer.start(home).close();
    Path data = home.resolve("var/db").toRealPath();
    Files.write(
        data.resolve("postmaster.pid"),
        List.of(
            Long.toString(ProcessHandle.current().pid()),
            data.toString(),
            "0",
            "1",
            "",
            "127.0.0.1",
            "0 0",
            "ready"));

    assertThat(isRunning()).isFalse();
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(ask(server, "SELECT 'alive'")).isEqualTo("alive");
    }
  }

  @Test
  void dataOfAnotherMajorVersionIsRefused() throws IOException {
    EmbeddedServer.start(home).close();
    Files.writeString(home.resolve("var/db/PG_VERSION"), "12\n");

    assertThatThrownBy(() -> EmbeddedServer.start(home))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo("server-major");
              assertThat(e.problem().arguments()).startsWith("12");
            });
  }

  @Test
  void anInitialisationThatBrokeOffIsMadeAgain() throws IOException {
    Files.createDirectories(home.resolve("var/db.partial/base"));
    try (EmbeddedServer server = EmbeddedServer.start(home)) {
      assertThat(ask(server, "SELECT 'alive'")).isEqualTo("alive");
    }
  }

  @Test
  void aPlaceThatIsNoFolderIsSaid() throws IOException {
    Path file = Files.createFile(home.resolve("file"));

    assertThatThrownBy(() -> EmbeddedServer.start(file))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class,
            e -> assertThat(e.problem().code()).isEqualTo("server-files"));
  }
}
