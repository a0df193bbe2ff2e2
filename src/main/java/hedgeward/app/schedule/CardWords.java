package hedgeward.app.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A visit's facts in the words printed on its card.
final class CardWords {

    static final String NOT_KNOWN = "not known";

    private CardWords() {}

    /// Safe times, number, voicemail, texts; an unknown one is said to be unknown.
    static String safeContact(SafeContactLine line, DetailLevel detail) {
        Optional<String> phone =
                detail == DetailLevel.FULL
                        ? Optional.of(
                                line.phone().map(p -> "ring " + p).orElse("no safe number known"))
                        : Optional.empty();
        return Stream.of(
                        Optional.of(line.times().orElse("times not known")),
                        phone,
                        Optional.of(allowed(line.voicemailSafe(), "voicemail")),
                        Optional.of(allowed(line.textSafe(), "texts")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String allowed(Optional<Boolean> safe, String what) {
        return safe.map(s -> s ? what + " safe" : "NO " + what)
                .orElse(what + " not known to be safe");
    }

    /// As `Routine visit · case DV-2026-0001 · with 1158 Green`.
    static String heading(ScheduleRow row) {
        String purpose = row.purpose();
        String capital =
                purpose.isEmpty()
                        ? ""
                        : purpose.substring(0, 1).toUpperCase(Locale.UK) + purpose.substring(1);
        String others =
                row.officers().stream()
                        .skip(1)
                        .map(CardWords::shortOfficer)
                        .collect(Collectors.joining(" and "));
        return capital
                + " visit · case "
                + row.caseRef()
                + (others.isEmpty() ? "" : " · with " + others);
    }

    /// As `SC1455 Khan, Special Constable`.
    static String officer(Optional<ScheduledOfficer> officer) {
        return officer.map(o -> shortOfficer(o) + (o.special() ? ", Special Constable" : ""))
                .orElse("Not yet given to an officer");
    }

    private static String shortOfficer(ScheduledOfficer officer) {
        return officer.collar() + officer.name().map(n -> " " + n).orElse("");
    }

    static String children(Optional<Integer> children) {
        return children.map(n -> n == 0 ? "none" : n == 1 ? "1 lives here" : n + " live here")
                .orElse(NOT_KNOWN);
    }

    static String terms(List<String> terms) {
        return terms.isEmpty() ? NOT_KNOWN : String.join(" · ", terms);
    }

    /// What a copy of this detail tells whoever holds it.
    static String detail(DetailLevel detail) {
        return switch (detail) {
            case FULL -> "Full copy: names and addresses";
            case NO_NAMES -> "No names or addresses";
            case CODES_ONLY -> "Codes only";
        };
    }
}
