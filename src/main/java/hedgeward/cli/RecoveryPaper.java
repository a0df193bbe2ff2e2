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
import java.util.List;
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
        return give(new Answer("The office is ready in ", office, List.of()), key, json);
    }

    /// Gives the key of an office away that was put under a new one.
    ///
    /// @param toBeGiven who needs a new passphrase
    ExitCode giveAgain(Path office, char[] key, List<String> toBeGiven, boolean json) {
        return give(new Answer("The office is under a new key in ", office, toBeGiven), key, json);
    }

    /// What is said beside the key.
    private record Answer(String done, Path office, List<String> toBeGiven) {}

    private ExitCode give(Answer answer, char[] key, boolean json) {
        if (file.isEmpty()) {
            tell(answer, Optional.of(key), json);
            return ExitCode.DONE;
        }
        try {
            write(key, file.get());
            tell(answer, Optional.empty(), json);
            return ExitCode.DONE;
        } catch (IOException _) {
            tell(answer, Optional.of(key), json);
            return terminal.problem(
                    ExitCode.FINDINGS,
                    "It is done, but the recovery file could not be written: the key is in the"
                            + " answer instead.");
        }
    }

    private void tell(Answer answer, Optional<char[]> key, boolean json) {
        if (json) {
            terminal.out().println(json(answer, key));
            return;
        }
        terminal.out().println(answer.done() + answer.office());
        if (!answer.toBeGiven().isEmpty()) {
            terminal.out()
                    .println(
                            "Give each of these a new passphrase: "
                                    + String.join(", ", answer.toBeGiven()));
        }
        key.ifPresent(
                letters -> {
                    terminal.out().println();
                    terminal.out().println("Recovery key, shown this once. Keep it on paper:");
                    terminal.out().print("  ");
                    terminal.out().println(letters);
                });
    }

    private static String json(Answer answer, Optional<char[]> key) {
        return JsonLine.of(
                json -> {
                    json.writeStringField("office", answer.office().toString());
                    if (!answer.toBeGiven().isEmpty()) {
                        json.writeArrayFieldStart("passphrase_needed");
                        for (String user : answer.toBeGiven()) {
                            json.writeString(user);
                        }
                        json.writeEndArray();
                    }
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
