package hedgeward.app.schedule;

import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Invented visits for the tests of everything printed. Each person is named for a plant or a
/// place.
public final class SampleSchedule {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    public static final LocalDate SUNDAY = LocalDate.of(2026, 12, 6);
    public static final ScheduledOfficer SPECIAL =
            new ScheduledOfficer("SC1455", Optional.of("Teasel"), true);
    public static final ScheduledOfficer REGULAR =
            new ScheduledOfficer("1158", Optional.of("Bramble"), false);

    private SampleSchedule() {}

    public static ScheduleQuestion question(DetailLevel detail) {
        return new ScheduleQuestion(
                MONDAY,
                SUNDAY,
                Optional.empty(),
                Optional.empty(),
                detail,
                "briefing at Kettering");
    }

    public static CopyStamp stamp() {
        return new CopyStamp(
                Optional.of(12),
                "desk.fennel",
                "briefing at Kettering",
                at(LocalDate.of(2026, 11, 29), 15, 5),
                LocalDate.of(2026, 12, 13),
                Optional.of("3f9a2c71"),
                "Northampton Invented Station",
                false);
    }

    public static CopyStamp training() {
        CopyStamp live = stamp();
        return new CopyStamp(
                live.copyNumber(),
                live.printedBy(),
                live.printedFor(),
                live.printedAt(),
                live.destroyAfter(),
                live.auditHead(),
                live.officeName(),
                true);
    }

    public static Schedule schedule(DetailLevel detail, List<ScheduleRow> rows) {
        return new Schedule(question(detail), stamp(), rows);
    }

    /// Three visits for a Special Constable on Saturday, one for a regular, one for nobody yet.
    public static List<ScheduleRow> week() {
        LocalDate saturday = LocalDate.of(2026, 12, 5);
        return List.of(
                row("V00004", saturday, 14, List.of(SPECIAL, REGULAR)),
                row("V00005", saturday, 17, List.of(SPECIAL)),
                row("V00006", saturday, 9, List.of(SPECIAL)),
                row("V00007", saturday, 10, List.of(REGULAR)),
                row("V00008", SUNDAY, 10, List.of()));
    }

    /// `count` visits, spread over the week and twelve officers.
    public static List<ScheduleRow> many(int count) {
        List<ScheduleRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ScheduledOfficer officer =
                    new ScheduledOfficer(
                            "SC" + (1401 + i % 12),
                            Optional.of("Sedge " + (char) ('A' + i % 12)),
                            true);
            LocalDate day = MONDAY.plusDays(i % 7);
            rows.add(row("V%05d".formatted(i + 1), day, 9 + i % 9, List.of(officer)));
        }
        return rows;
    }

    public static ScheduleRow row(
            String code, LocalDate day, int hour, List<ScheduledOfficer> officers) {
        return row(
                code,
                day,
                hour,
                officers,
                people("Ŵynne Ŷarrow", "12 Ŵhinberry Row, Desborough NN14 2ZZ"));
    }

    public static ScheduleRow row(
            String code,
            LocalDate day,
            int hour,
            List<ScheduledOfficer> officers,
            PeopleLine people) {
        return new ScheduleRow(
                code,
                "DV-2026-0041",
                at(day, hour, 0),
                at(day, hour, 0).plusSeconds(4 * 3600),
                officers,
                "routine",
                new SafeContactLine(
                        Optional.of("after 18:00"),
                        Optional.of(false),
                        Optional.of(true),
                        Optional.of("07700 900685")),
                people,
                new OrderLine(
                        Optional.of("high"),
                        List.of(
                                "no molestation",
                                "no contact",
                                "not to enter",
                                "to leave",
                                "not within 100 m"),
                        Optional.of(LocalDate.of(2026, 12, 23))),
                Optional.of("no reply, Tue 1 Dec 14:28"));
    }

    public static PeopleLine people(String name, String address) {
        return new PeopleLine(
                Optional.of(name),
                Optional.of(address),
                Optional.of("Marram Thistlewood"),
                Optional.of(2));
    }

    public static Instant at(LocalDate day, int hour, int minute) {
        return LocalDateTime.of(day, LocalTime.of(hour, minute)).atZone(London.ZONE).toInstant();
    }
}
