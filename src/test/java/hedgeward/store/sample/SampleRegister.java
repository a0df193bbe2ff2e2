package hedgeward.store.sample;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.London;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.domain.visit.VisitPurpose;
import hedgeward.domain.visit.VisitState;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One invented case at each stage that matters to a shift, as of [#NOW].
public final class SampleRegister {

    public static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    /// In force and served, ends on 3 December; visits belong to it.
    public static final CaseId MARSH = id(1);

    /// Served ten hours ago, to be heard in 38 hours.
    public static final CaseId REED = id(2);

    /// Authorised, not served.
    public static final CaseId ASH = id(3);

    /// Order over since the end of 24 November.
    public static final CaseId THORN = id(4);

    /// Served five days ago and never heard.
    public static final CaseId SEDGE = id(5);

    /// In force to the end of 27 November, not served.
    public static final CaseId FURZE = id(6);

    private SampleRegister() {}

    public static void fill(TestRegister register) {
        register.write(() -> register.cases().addAll(cases()));
    }

    public static List<CaseFile> cases() {
        return List.of(
                file(MARSH, "Marsh", "Dana", notice(hours(-132)), order(hours(-122), 14, true)),
                file(REED, "O'Brien-Smyth", "Séan", notice(hours(-10)), Optional.empty()),
                file(ASH, "Ash", "Zofia", unserved(hours(-3)), Optional.empty()),
                file(THORN, "Thorn", "Dana", notice(hours(-400)), order(hours(-390), 16, true)),
                file(SEDGE, "Sedge", "Rowan", notice(hours(-120)), Optional.empty()),
                file(FURZE, "Furze", "Lee", notice(hours(-600)), order(hours(-580), 27, false)));
    }

    /// A planned visit of a case.
    ///
    /// @param number makes key and code
    /// @param from hours from [#NOW] to the start of its window, which lasts four
    public static Visit visit(CaseId caseId, int number, int from, Optional<OfficerId> officer) {
        return new Visit(
                new VisitId(new UUID(0x7002L, number)),
                0,
                VisitCode.ofNumber(number),
                caseId,
                VisitPurpose.ROUTINE,
                new TimeWindow(hours(from), hours(from + 4)),
                officer,
                Optional.empty(),
                new VisitState.Planned(),
                Optional.empty(),
                Optional.empty());
    }

    public static Instant hours(int fromNow) {
        return NOW.plus(Duration.ofHours(fromNow));
    }

    private static CaseFile file(
            CaseId id,
            String surname,
            String forename,
            Notice notice,
            Optional<ProtectionOrder> order) {
        int number = (int) id.value().getLeastSignificantBits();
        List<Hearing> heard =
                order.map(
                                o ->
                                        Hearing.listed(1, "Sandford", o.madeAt())
                                                .ended(HearingResult.MADE, o.madeAt(), ""))
                        .map(List::of)
                        .orElse(List.of());
        return new CaseFile(
                id,
                0,
                new CaseRef("DV-2026-%04d".formatted(number)),
                Optional.of("261%05d".formatted(number)),
                Regime.DVPN_DVPO,
                parties(surname, forename, number),
                notice,
                heard,
                order,
                new Handling(
                        Optional.of(List.of(RiskGrade.values()).get(number % 3)),
                        Optional.of(TestRegister.HOLT),
                        Optional.empty()));
    }

    private static Parties parties(String surname, String forename, int number) {
        return new Parties(
                new Respondent(
                        new PersonName(surname, Optional.of(forename)),
                        Optional.of(LocalDate.of(1980 + number, 6, 15)),
                        Optional.empty(),
                        Optional.of(
                                new Address(
                                        number + " Example Street, Sandford",
                                        Optional.of(new Postcode("NN%d 6XQ".formatted(number)))))),
                new ProtectedPerson(
                        new PersonName("Fernley" + number, Optional.of("Zoë")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Address("9 Quiet Lane, Little Sandford", Optional.empty())),
                        SafeContact.UNKNOWN),
                Optional.empty(),
                Household.UNKNOWN);
    }

    private static Notice unserved(Instant authorised) {
        return new Notice(
                new Authorisation(TestRegister.HOLT, authorised, true, Optional.empty(), List.of()),
                terms(),
                Optional.empty(),
                Optional.empty());
    }

    /// Served an hour after it was authorised; to be heard 48 hours later.
    private static Notice notice(Instant served) {
        Instant heardBy = served.plus(Duration.ofHours(48));
        return unserved(served.minus(Duration.ofHours(1)))
                .withService(
                        new NoticeService(
                                served,
                                Optional.of(TestRegister.PIKE),
                                new KeptDeadline(heardBy, heardBy, "test"),
                                Optional.empty()));
    }

    private static Optional<ProtectionOrder> order(Instant made, int days, boolean served) {
        return Optional.of(
                new ProtectionOrder(
                        made,
                        OrderTerm.ofDays(London.dateOf(made), days),
                        terms(),
                        served
                                ? Optional.of(
                                        new OrderService(
                                                made.plus(Duration.ofHours(1)), Optional.empty()))
                                : Optional.empty(),
                        Optional.empty()));
    }

    private static Terms terms() {
        return new Terms(
                List.of(Condition.of(ConditionType.NO_MOLESTATION), Condition.distance(100)));
    }

    private static CaseId id(int number) {
        return new CaseId(new UUID(0x7001L, number));
    }
}
