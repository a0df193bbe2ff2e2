package hedgeward.cli;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/// Where the recovery key of a new office goes, once: a new file for its owner's eyes, or the
/// answer itself.
record RecoveryPaper(Terminal terminal, Optional<Path> file) {

    private static final String OWNER_ONLY = "rw-------";

    /// Why the key could not be kept there; asked before an office is made.
    Optional<String> objection() {
        return file.flatMap(RecoveryPaper::objectionTo);
    }

    private static Optional<String> objectionTo(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("The recovery file is there already. Name a new one.");
        }
        return Files.isDirectory(folder) && Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of("The recovery file cannot be written there. Choose another folder.");
    }

    /// Gives the key away and says that the office is ready.
    ExitCode give(Path office, char[] key, boolean json) {
        if (file.isEmpty()) {
            tell(office, Optional.of(key), json);
            return ExitCode.DONE;
        }
        try {
            write(key, file.get());
            tell(office, Optional.empty(), json);
            return ExitCode.DONE;
        } catch (IOException _) {
            tell(office, Optional.of(key), json);
            return terminal.problem(
                    ExitCode.FINDINGS,
                    "The office is made, but the recovery file could not be written: the key is in"
                            + " the answer instead.");
        }
    }

    private void tell(Path office, Optional<char[]> key, boolean json) {
        if (json) {
            terminal.out().println(json(office, key));
            return;
        }
        terminal.out().println("The office is ready in " + office);
        key.ifPresent(
                letters -> {
                    terminal.out().println();
                    terminal.out().println("Recovery key, shown this once. Keep it on paper:");
                    terminal.out().print("  ");
                    terminal.out().println(letters);
                });
    }

    private static String json(Path office, Optional<char[]> key) {
        return JsonLine.of(
                json -> {
                    json.writeStringField("office", office.toString());
                    if (key.isPresent()) {
                        json.writeFieldName("recovery_key");
                        json.writeString(key.get(), 0, key.get().length);
                    }
                });
    }

    private static void write(char[] key, Path file) throws IOException {
        boolean knowsOwners =
                Files.getFileStore(
                                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file))
                        .supportsFileAttributeView("posix");
        FileAttribute<?>[] attributes =
                knowsOwners
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString(OWNER_ONLY))
                        }
                        : new FileAttribute<?>[] {};
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        attributes)) {
            channel.write(StandardCharsets.US_ASCII.encode(CharBuffer.wrap(key)));
            channel.write(StandardCharsets.US_ASCII.encode("\n"));
            channel.force(true);
        }
    }
}
