package hedgeward.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import hedgeward.security.RecoveryKey;
import hedgeward.security.RecoveryPart;

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
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the recovery key of a new office goes, once: a new file for its owner's eyes, or one for
/// each of its three parts, or the answer itself.
record RecoveryPaper(Terminal terminal, Optional<Path> file, boolean isSplit) {

    private static final String OWNER_ONLY = "rw-------";

    /// Why the key could not be kept there; asked before an office is made.
    Optional<String> objection() {
        return files().stream().flatMap(one -> objectionTo(one).stream()).findFirst();
    }

    private static Optional<String> objectionTo(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("The recovery file " + file + " is there already. Name a new one.");
        }
        return Files.isDirectory(folder) && Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(
                        "The recovery file %s cannot be written. Choose another folder."
                                .formatted(file));
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
        List<char[]> papers = isSplit ? partsOf(key) : List.of(key);
        try {
            return give(answer, papers, json);
        } finally {
            papers.forEach(letters -> Arrays.fill(letters, '\0'));
        }
    }

    private ExitCode give(Answer answer, List<char[]> papers, boolean json) {
        if (file.isEmpty()) {
            tell(answer, papers, json);
            return ExitCode.DONE;
        }
        try {
            for (int i = 0; i < papers.size(); i++) {
                write(papers.get(i), files().get(i), isSplit ? noteOn(i + 1) : "");
            }
            tell(answer, List.of(), json);
            if (!json) {
                terminal.out().println(whereItIs());
            }
            return ExitCode.DONE;
        } catch (IOException _) {
            tell(answer, papers, json);
            return terminal.problem(
                    ExitCode.FINDINGS,
                    "It is done, but the recovery file could not be written: the key is in the"
                            + " answer instead.");
        }
    }

    private String whereItIs() {
        String names =
                files().stream()
                        .map(one -> one.toAbsolutePath().normalize().toString())
                        .collect(Collectors.joining(", "));
        return isSplit
                ? "The recovery key is in three parts; give each to another person, and leave none"
                        + " on this PC: "
                        + names
                : "The recovery key is in this file; keep it on paper, and not on this PC: "
                        + names;
    }

    private static String noteOn(int number) {
        return ("Part %d of %d of the recovery key of an office. Any two parts open it; keep each"
                        + " with another person.\n")
                .formatted(number, RecoveryPart.PARTS);
    }

    /// The files in their order: one, or one for each part.
    private List<Path> files() {
        return file.stream()
                .flatMap(
                        whole ->
                                isSplit
                                        ? IntStream.rangeClosed(1, RecoveryPart.PARTS)
                                                .mapToObj(n -> numbered(whole, n))
                                        : Stream.of(whole))
                .toList();
    }

    private static Path numbered(Path whole, int number) {
        return whole.resolveSibling(whole.getFileName() + "-" + number);
    }

    private static List<char[]> partsOf(char[] key) {
        try (RecoveryKey whole = RecoveryKey.read(key).orElseThrow()) {
            return RecoveryPart.split(whole, new SecureRandom()).stream()
                    .map(RecoveryPaper::letters)
                    .toList();
        }
    }

    private static char[] letters(RecoveryPart part) {
        try (part) {
            return part.letters();
        }
    }

    private void tell(Answer answer, List<char[]> papers, boolean json) {
        if (json) {
            terminal.out().println(json(answer, papers));
            return;
        }
        terminal.out().println(answer.done() + answer.office());
        if (!answer.toBeGiven().isEmpty()) {
            terminal.out()
                    .println(
                            "Give each of these a new passphrase: "
                                    + String.join(", ", answer.toBeGiven()));
        }
        if (!papers.isEmpty()) {
            terminal.out().println();
            terminal.out()
                    .println(
                            papers.size() == 1
                                    ? "Recovery key, shown this once. Keep it on paper:"
                                    : "Three parts of the recovery key, shown this once. Give each"
                                            + " to another person on paper; any two open the"
                                            + " office:");
        }
        for (char[] letters : papers) {
            terminal.out().print("  ");
            terminal.out().println(letters);
        }
    }

    private static String json(Answer answer, List<char[]> papers) {
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
                    write(json, papers);
                });
    }

    private static void write(JsonGenerator json, List<char[]> papers) throws IOException {
        if (papers.size() == 1) {
            json.writeFieldName("recovery_key");
            json.writeString(papers.getFirst(), 0, papers.getFirst().length);
        } else if (!papers.isEmpty()) {
            json.writeArrayFieldStart("recovery_parts");
            for (char[] letters : papers) {
                json.writeString(letters, 0, letters.length);
            }
            json.writeEndArray();
        }
    }

    private static void write(char[] key, Path file, String note) throws IOException {
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
            channel.write(StandardCharsets.US_ASCII.encode("\n" + note));
            channel.force(true);
        }
    }
}
