package hedgeward.boot.desktop;

import hedgeward.app.access.Account;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.clock.TimeWatch;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.app.office.OfficeSettings;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.visit.Attempt;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitOutcome;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitState;
import hedgeward.domain.visit.VisitTemplate;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.TestOffice;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A real office with one case in it, in custody for breach, with telling words in every place that
/// takes words; and the people who ask for it.
final class RestrictedOffice implements AutoCloseable {

    static final Instant NOW = Story.at("2026-12-05T11:30");
    static final Actor READER = new Actor("s.quill", Set.of(Role.SUPERVISOR), "desk 1");
    static final Actor OTHER = new Actor("t.thorne", Set.of(Role.SUPERVISOR), "desk 2");
    static final Actor CUSTODY = new Actor("night", Set.of(Role.CUSTODY), "desk 3");
    static final Actor DAWN = new Actor("dawn", Set.of(Role.CUSTODY), "desk 3");
    static final Actor PARTY = new Actor("kept.away", Set.of(Role.SUPERVISOR), "desk 4");
    static final Actor MANAGER = new Actor("it.desk", Set.of(Role.ADMINISTRATOR), "desk 5");
    static final Actor AUDITOR = new Actor("ledger", Set.of(Role.AUDITOR), "desk 6");

    /// Names, places and words that tell who the case is about.
    static final List<String> TELLING =
            List.of(
                    "oxlade",
                    "venables",
                    "isolde",
                    "tamsin",
                    "larkrise",
                    "nn14 2xx",
                    "07700 900123",
                    "parcel for 14",
                    "zanzibar",
                    "nightingale",
                    "cellblock");

    static final CaseFile FILE = Steps.orderServed();
    static final VisitId TOMORROW = new VisitId(new UUID(7, 21));
    static final VisitId MISSED = new VisitId(new UUID(7, 22));
    static final VisitId SEEN = new VisitId(new UUID(7, 23));
    static final BreachId HELD = new BreachId(new UUID(7, 31));

    final OpenOffice office;
    final SetClock clock = new SetClock(NOW);
    final Repositories ports;
    final UseCases useCases;

    RestrictedOffice(Path folder) {
        this.office = TestOffice.create(folder);
        Foundations with = new Foundations(clock, new TimeOrderedIds(clock), Story::holidays);
        this.ports = Repositories.of(office, with);
        this.useCases = new UseCases(ports, with, new MemorySlots(), new TimeWatch());
        office.unitOfWork()
                .write(
                        _ -> {
                            fill();
                            return true;
                        });
    }

    private void fill() {
        ports.office()
                .keep(
                        new OfficeSettings(
                                "Invented office",
                                Optional.of("Invented force"),
                                true,
                                CourtPlan.usual(Story.holidays()),
                                VisitTemplate.standard()));
        ports.officers()
                .addAll(List.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL, Story.PCSO));
        for (Actor one : List.of(READER, OTHER, CUSTODY, DAWN, PARTY, MANAGER)) {
            ports.accounts().add(new Account(one.userName(), one.roles(), true));
        }
        ports.accounts().add(new Account("g.oxlade", PARTY.roles(), true));
        ports.cases().addAll(List.of(FILE));
        ports.visits()
                .addAll(
                        List.of(
                                visit(TOMORROW, "V-0001", "2026-12-06", new VisitState.Planned()),
                                visit(MISSED, "V-0002", "2026-12-02", new VisitState.Planned()),
                                visit(SEEN, "V-0003", "2026-12-05", seen())));
        ports.breaches().addAll(List.of(held()));
    }

    private static VisitState seen() {
        return new VisitState.Recorded(
                new VisitOutcome(
                        Story.at("2026-12-05T09:30"),
                        Attempt.SEEN,
                        Optional.of(true),
                        Optional.of(true),
                        Optional.empty(),
                        Optional.of("nightingale words")));
    }

    private static Visit visit(VisitId id, String code, String day, VisitState state) {
        return new Visit(
                id,
                0,
                new VisitCode(code),
                FILE.id(),
                VisitPurpose.ROUTINE,
                new TimeWindow(Story.at(day + "T09:00"), Story.at(day + "T11:00")),
                Optional.empty(),
                Optional.empty(),
                state,
                Optional.of("nightingale notes"),
                Optional.empty());
    }

    private static Breach held() {
        return new Breach(
                HELD,
                0,
                FILE.id(),
                Optional.empty(),
                Story.at("2026-12-05T10:00"),
                BreachSource.CALL,
                List.of(ConditionType.NO_CONTACT),
                Optional.of("zanzibar was said"),
                new BreachState.InCustody(
                        new Arrest(
                                Story.ARRESTED,
                                Optional.of("Larkrise Yard"),
                                Optional.of("cellblock 9"),
                                Optional.of(
                                        new KeptDeadline(
                                                Story.COURT_BY, Story.COURT_BY, "test list")))));
    }

    @Override
    public void close() {
        office.close();
    }

    static LocalDate today() {
        return London.dateOf(NOW);
    }
}
