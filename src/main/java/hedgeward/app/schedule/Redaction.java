package hedgeward.app.schedule;

import hedgeward.app.access.ClosedCases;
import hedgeward.app.paper.GuardedText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes from a row what its copy must not carry. It does not trust the row's source: whatever was
/// found is cut down here, the last step before layout, and words that repeat a name, an address or
/// a number inside another field are withheld too.
final class Redaction {

    static final String WITHHELD = "withheld on this copy";

    /// Shorter words than this are too common to be told from ordinary ones.
    private static final int TELLING = 4;

    private Redaction() {}

    static ScheduleRow of(ScheduleRow row, DetailLevel detail) {
        return switch (detail) {
            case FULL -> row;
            case NO_NAMES -> withoutNames(row);
            case CODES_ONLY -> codesOnly(row);
        };
    }

    private static ScheduleRow withoutNames(ScheduleRow row) {
        List<String> secrets = secrets(row);
        SafeContactLine safe = row.safeContact();
        OrderLine order = row.order();
        return new ScheduleRow(
                row.visitCode(),
                row.caseRef(),
                row.from(),
                row.to(),
                row.officers(),
                row.purpose(),
                new SafeContactLine(
                        safe.times().map(t -> withheld(t, secrets)),
                        safe.voicemailSafe(),
                        safe.textSafe(),
                        Optional.empty()),
                new PeopleLine(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        row.people().children()),
                new OrderLine(
                        order.riskGrade(),
                        order.terms().stream().map(t -> withheld(t, secrets)).toList(),
                        order.lastDay()),
                row.previousOutcome().map(o -> withheld(o, secrets)));
    }

    private static ScheduleRow codesOnly(ScheduleRow row) {
        return new ScheduleRow(
                row.visitCode(),
                row.caseRef(),
                row.from(),
                row.to(),
                row.officers().stream().map(Redaction::collarOnly).toList(),
                row.purpose(),
                new SafeContactLine(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new PeopleLine(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new OrderLine(Optional.empty(), List.of(), Optional.empty()),
                Optional.empty());
    }

    /// A visit of a case that is closed to who asks: what a codes-only copy shows, and why there is
    /// no more.
    static ScheduleRow restricted(ScheduleRow row) {
        ScheduleRow codes = codesOnly(row);
        return new ScheduleRow(
                codes.visitCode(),
                codes.caseRef(),
                codes.from(),
                codes.to(),
                codes.officers(),
                codes.purpose(),
                codes.safeContact(),
                new PeopleLine(
                        Optional.of(ClosedCases.NAME.surname()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                codes.order(),
                codes.previousOutcome());
    }

    private static ScheduledOfficer collarOnly(ScheduledOfficer officer) {
        return new ScheduledOfficer(officer.collar(), Optional.empty(), officer.special());
    }

    private static List<String> secrets(ScheduleRow row) {
        Stream<String> names =
                Stream.of(row.people().protectedName(), row.people().respondentName())
                        .flatMap(Optional::stream)
                        .flatMap(n -> Stream.of(n.split("[\\s,]+")));
        Stream<String> places =
                row.people().visitAt().stream().flatMap(p -> Stream.of(p.split("[,;\\r\\n]+")));
        Stream<String> phone = row.safeContact().phone().map(GuardedText::foldedPhone).stream();
        return Stream.concat(Stream.concat(names, places).map(GuardedText::folded), phone)
                .filter(s -> s.length() >= TELLING)
                .toList();
    }

    private static String withheld(String words, List<String> secrets) {
        String folded = GuardedText.folded(words);
        return secrets.stream().anyMatch(folded::contains) ? WITHHELD : words;
    }
}
