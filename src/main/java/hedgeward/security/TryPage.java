package hedgeward.security;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of refused tries. Each line carries a code under a key that is forgotten with the next,
/// so that a line once written is not changed or taken away unnoticed; the office keeps the first
/// key inside the register.
///
/// @param next the name of the page and the key of its next line; empty before the office was ever
///   opened by an edition that keeps such pages
/// @param further how many tries were counted only, after the last line
public record TryPage(Optional<TrySeed> next, List<Line> lines, long further) {

    private static final String NONE = "-";
    private static final Pattern HEAD =
            Pattern.compile("hedgeward refused tries 1\\|([0-9a-f:]+|-)\\|(\\d{1,9})");
    private static final Pattern TRY =
            Pattern.compile(
                    "(\\d{1,17})\\|(WRONG|WRONG_RECOVERY|TOO_SOON)\\|([0-9a-f]{1,64}|-)\\|"
                            + "((?:[0-9a-f]{2}){0,120})\\|([0-9a-f]{64}|-)");

    /// One try with its code.
    record Line(RefusedTry one, String code) {}

    /// What a page is worth.
    public enum Worth {
        /// Every line is as it was written, and none is missing.
        WHOLE,
        /// It was written before the office had a first key for it.
        UNSEALED,
        /// It was altered, cut, or is another page.
        ALTERED
    }

    public TryPage {
        lines = List.copyOf(lines);
    }

    static TryPage empty(Optional<TrySeed> seed) {
        return new TryPage(seed, List.of(), 0);
    }

    /// What cannot be read is no page: empty and without a name.
    static TryPage read(List<String> text) {
        Matcher head = HEAD.matcher(text.isEmpty() ? "" : text.getFirst());
        if (!head.matches()) {
            return empty(Optional.empty());
        }
        List<Line> lines = new ArrayList<>();
        for (String line : text.subList(1, text.size())) {
            Matcher parts = TRY.matcher(line);
            if (parts.matches()) {
                lines.add(line(parts));
            }
        }
        return new TryPage(TrySeed.of(head.group(1)), lines, Long.parseLong(head.group(2)));
    }

    public List<RefusedTry> tries() {
        return lines.stream().map(Line::one).toList();
    }

    /// Every try, those too that were counted only.
    public long count() {
        return lines.size() + further;
    }

    /// Whether this is the page that began so, and is as it was written.
    public Worth against(TrySeed first) {
        if (next.isEmpty() || !next.get().equals(first.after(count()))) {
            return Worth.ALTERED;
        }
        TrySeed key = first;
        for (Line line : lines) {
            if (!line.code().equals(key.codeOf(words(line.one())))) {
                return Worth.ALTERED;
            }
            key = key.after(1);
        }
        return Worth.WHOLE;
    }

    TryPage with(RefusedTry one, int most) {
        Optional<TrySeed> moved = next.map(seed -> seed.after(1));
        if (lines.size() >= most || further > 0) {
            return new TryPage(moved, lines, further + 1);
        }
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(one, next.map(seed -> seed.codeOf(words(one))).orElse(NONE)));
        return new TryPage(moved, more, 0);
    }

    String text() {
        StringBuilder text = new StringBuilder("hedgeward refused tries 1|");
        text.append(next.map(TrySeed::text).orElse(NONE)).append('|').append(further).append('\n');
        for (Line line : lines) {
            text.append(words(line.one())).append('|').append(line.code()).append('\n');
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "TryPage[" + count() + "]";
    }

    private static String words(RefusedTry one) {
        byte[] workstation = one.workstation().getBytes(StandardCharsets.UTF_8);
        return one.at().toEpochMilli()
                + "|"
                + one.kind()
                + "|"
                + one.slot().orElse(NONE)
                + "|"
                + HexFormat.of().formatHex(workstation, 0, Math.min(workstation.length, 120));
    }

    private static Line line(Matcher parts) {
        byte[] workstation = HexFormat.of().parseHex(parts.group(4));
        return new Line(
                new RefusedTry(
                        Instant.ofEpochMilli(Long.parseLong(parts.group(1))),
                        new String(workstation, StandardCharsets.UTF_8),
                        Optional.of(parts.group(3)).filter(slot -> !slot.equals(NONE)),
                        RefusedTry.Kind.valueOf(parts.group(2))),
                parts.group(5));
    }
}
