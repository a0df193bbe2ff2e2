package hedgeward.store.office;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.backup.EngineVersion;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of the anchor without its code: the newest link known then, the instant, and whether
/// the register was being worked on or had been closed in order, and by which engine.
///
/// @param closedAs what the file was when closed in order; empty while it is open or was left open
/// @param engine the one that wrote the register; empty in marks from before it was written down
record AnchorMark(
        AuditHead head, Instant at, Optional<Seal> closedAs, Optional<EngineVersion> engine) {

    private static final Pattern LINE =
            Pattern.compile(
                    "(?<seq>\\d{1,18})\\|(?<hash>[0-9a-f]{64})\\|(?<at>[^|]{20,40})\\|"
                            + "(?:open|closed:(?<schema>\\d{1,6}):(?<size>\\d{1,18}):(?<sum>[0-9a-f]{64}))"
                            + "(?:\\|engine:(?<engine>[\\d.]{5,16}))?");

    /// The closed file: version of its structure, length in bytes, SHA-256.
    record Seal(int schema, long size, String sum) {}

    /// A mark of this program's own engine.
    AnchorMark(AuditHead head, Instant at, Optional<Seal> closedAs) {
        this(head, at, closedAs, Optional.of(Engine.version()));
    }

    String line() {
        String state =
                closedAs.map(s -> "closed:" + s.schema() + ":" + s.size() + ":" + s.sum())
                        .orElse("open");
        String by = engine.map(it -> "|engine:" + it.text()).orElse("");
        return head.sequence() + "|" + head.hash() + "|" + at + "|" + state + by;
    }

    static Optional<AnchorMark> read(String line) {
        Matcher m = LINE.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<Seal> seal =
                Optional.ofNullable(m.group("sum")).map(sum -> new Seal(number(m), size(m), sum));
        AuditHead head = new AuditHead(Long.parseLong(m.group("seq")), m.group("hash"));
        Optional<EngineVersion> engine =
                Optional.ofNullable(m.group("engine")).flatMap(EngineVersion::read);
        return Optional.of(new AnchorMark(head, Instant.parse(m.group("at")), seal, engine));
    }

    private static int number(Matcher matched) {
        return Integer.parseInt(matched.group("schema"));
    }

    private static long size(Matcher matched) {
        return Long.parseLong(matched.group("size"));
    }
}
