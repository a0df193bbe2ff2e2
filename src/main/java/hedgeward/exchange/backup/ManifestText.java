package hedgeward.exchange.backup;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.backup.BackupManifest;
import hedgeward.app.backup.EngineVersion;
import hedgeward.app.backup.EvidenceMark;
import hedgeward.app.backup.RegisterTally;
import hedgeward.app.backup.TableTally;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A manifest as lines of text: what stands there, a space, its value.
final class ManifestText {

    private ManifestText() {}

    static String write(BackupManifest manifest) {
        RegisterTally tally = manifest.tally();
        StringBuilder text = new StringBuilder(4096);
        line(text, "made", manifest.madeAt().toString());
        line(text, "register-bytes", Long.toString(manifest.registerBytes()));
        line(text, "register", manifest.registerHash());
        line(text, "keys", manifest.keysHash());
        manifest.engine().ifPresent(engine -> line(text, "engine", engine.text()));
        line(text, "schema", Integer.toString(tally.schema()));
        line(text, "entries", Long.toString(tally.head().sequence()));
        line(text, "head", tally.head().hash());
        for (TableTally table : tally.tables()) {
            line(text, "table", table.table() + ' ' + table.rows() + ' ' + table.hash());
        }
        for (EvidenceMark mark : tally.evidence()) {
            line(text, "evidence", mark.id() + " " + mark.sealedSha256());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    /// The manifest, or empty when the text is none.
    static Optional<BackupManifest> read(String text) {
        try {
            Lines lines = new Lines(text.lines().toList());
            Instant made = Instant.parse(lines.next("made"));
            long bytes = Long.parseLong(lines.next("register-bytes"));
            String register = lines.next("register");
            String keys = lines.next("keys");
            Optional<EngineVersion> engine = lines.nextIf("engine").map(ManifestText::engine);
            int schema = Integer.parseInt(lines.next("schema"));
            long entries = Long.parseLong(lines.next("entries"));
            AuditHead head = new AuditHead(entries, lines.next("head"));
            List<TableTally> tables = new ArrayList<>();
            List<EvidenceMark> evidence = new ArrayList<>();
            while (lines.hasMore()) {
                lines.nextIf("evidence")
                        .map(ManifestText::mark)
                        .ifPresentOrElse(evidence::add, () -> tables.add(table(lines)));
            }
            RegisterTally tally = new RegisterTally(schema, head, tables, evidence);
            return Optional.of(new BackupManifest(made, bytes, register, keys, engine, tally));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static TableTally table(Lines lines) {
        String[] parts = lines.next("table").split(" ", 3);
        return new TableTally(parts[0], Long.parseLong(parts[1]), parts[2]);
    }

    private static EvidenceMark mark(String text) {
        String[] parts = text.split(" ", 2);
        return new EvidenceMark(UUID.fromString(parts[0]), parts[1]);
    }

    private static EngineVersion engine(String text) {
        return EngineVersion.read(text)
                .orElseThrow(() -> new IllegalArgumentException("no version of an engine"));
    }

    private static final class Lines {
        private final List<String> lines;
        private int at;

        Lines(List<String> lines) {
            this.lines = lines;
        }

        boolean hasMore() {
            return at < lines.size();
        }

        /// The value of the next line, if it is this one.
        Optional<String> nextIf(String name) {
            return hasMore() && lines.get(at).startsWith(name + ' ')
                    ? Optional.of(next(name))
                    : Optional.empty();
        }

        String next(String name) {
            String line = lines.get(at);
            at++;
            if (!line.startsWith(name + ' ')) {
                throw new IllegalArgumentException("another line was expected");
            }
            return line.substring(name.length() + 1);
        }
    }
}
