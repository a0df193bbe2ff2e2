package hedgeward.domain.support;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.breach.DetentionRules;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.order.CaseFile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which duties a case has at an instant, from its facts and those of its breaches.
///
/// The Code's promise is about criminal conduct and a breach of a DVPO is none, so for these orders
/// the same working day is a promise of policy. Where the respondent may walk free, or protection
/// ends that nobody foretold, telling is planned for that moment and the working day is only the
/// latest.
public final class UpdateDuties {

    /// Where the working day comes from.
    public static final LegalSource SOURCE =
            new LegalSource("Victims' Code", "Right 6, enhanced rights");

    /// After the latest limit of a case that is over, how long a duty stays on the desk's list; in
    /// the case itself it stays for good.
    public static final Duration AFTERMATH = Duration.ofDays(28);

    private static final Duration DETENTION = Duration.ofHours(24);

    private final CaseFile file;
    private final List<Breach> breaches;
    private final WorkingDays days;
    private final Instant at;

    private UpdateDuties(CaseFile file, List<Breach> breaches, WorkingDays days, Instant at) {
        this.file = file;
        this.breaches = breaches;
        this.days = days;
        this.at = at;
    }

    /// Every duty that has arisen by the instant, done or not, in the order they arose.
    public static List<Duty> of(
            CaseFile file, List<Breach> breaches, WorkingDays days, Instant at) {
        return new UpdateDuties(file, List.copyOf(breaches), days, at).all();
    }

    /// Whether a duty not done is still on the desk's list at the instant.
    public static boolean isWatched(Duty duty, CaseFile file, Instant at) {
        return isRunning(file, at) || at.isBefore(duty.limit().latest().plus(AFTERMATH));
    }

    private static boolean isRunning(CaseFile file, Instant at) {
        return switch (file.stageAt(at).kind()) {
            case UNSERVED, AWAITING_HEARING, ADJOURNED, IN_FORCE, SUSPENDED -> true;
            case NOT_YET,
                    NOTICE_REFUSED,
                    LAPSED,
                    REFUSED,
                    WITHDRAWN,
                    EXPIRED,
                    RESCINDED,
                    DISCHARGED ->
                    false;
        };
    }

    private List<Duty> all() {
        List<Duty> duties = new ArrayList<>();
        Optional<Duty> markers = Optional.empty();
        for (Happening happening : Happenings.of(file, breaches, at)) {
            duties.add(Duty.of(DutyKind.TELL, happening, tellBy(happening)));
            if (happening.what() == Happening.What.NOTICE_SERVED) {
                duties.add(Duty.of(DutyKind.REFER, happening, days.within(happening.at())));
            }
            Optional<Duty> newer =
                    markersAfter(happening)
                            .map(kind -> Duty.of(kind, happening, days.within(happening.at())));
            markers = newer.isPresent() ? newer : markers;
        }
        markers.ifPresent(duties::add);
        return List.copyOf(duties);
    }

    /// Markers follow the newest happening that touches them: what an older one asked for is moot.
    private Optional<DutyKind> markersAfter(Happening happening) {
        return switch (happening.what()) {
            case NOTICE_SERVED -> Optional.of(DutyKind.ADD_MARKERS);
            case ORDER_MADE ->
                    Optional.of(
                            file.noticeService().isPresent()
                                    ? DutyKind.CHANGE_MARKERS
                                    : DutyKind.ADD_MARKERS);
            case ORDER_SUSPENDED, ORDER_RESUMED, ORDER_VARIED ->
                    Optional.of(DutyKind.CHANGE_MARKERS);
            case APPLICATION_REFUSED,
                    APPLICATION_WITHDRAWN,
                    NOTICE_LAPSED,
                    ORDER_RESCINDED,
                    ORDER_DISCHARGED,
                    ORDER_EXPIRED ->
                    Optional.of(DutyKind.REMOVE_MARKERS);
            case NOTICE_REFUSED,
                    HEARING_ADJOURNED,
                    ORDER_CONFIRMED,
                    ORDER_ENDING,
                    ARRESTED,
                    RELEASE_COMING,
                    RELEASED,
                    BREACH_ADJOURNED,
                    BREACH_FINISHED ->
                    Optional.empty();
        };
    }

    private UpdateLimit tellBy(Happening happening) {
        UpdateLimit promised = days.within(happening.at());
        return switch (happening.what()) {
            case ORDER_ENDING -> beforeTheEnd();
            case RELEASE_COMING -> beforeRelease(happening);
            case BREACH_FINISHED ->
                    isCommitted(happening) ? promised : promised.plannedTo(happening.at());
            case NOTICE_REFUSED,
                    NOTICE_SERVED,
                    HEARING_ADJOURNED,
                    APPLICATION_REFUSED,
                    APPLICATION_WITHDRAWN,
                    NOTICE_LAPSED,
                    ORDER_MADE,
                    ORDER_SUSPENDED,
                    ORDER_RESUMED,
                    ORDER_VARIED,
                    ORDER_CONFIRMED,
                    ORDER_RESCINDED,
                    ORDER_DISCHARGED,
                    ORDER_EXPIRED,
                    ARRESTED,
                    RELEASED,
                    BREACH_ADJOURNED ->
                    happening.what().isToldAtOnce() ? promised.plannedTo(happening.at()) : promised;
        };
    }

    /// Told before the last day begins, at the latest before it is over.
    private UpdateLimit beforeTheEnd() {
        return file.order()
                .flatMap(order -> order.term().lastDay())
                .map(day -> new UpdateLimit(London.startOf(day), London.endOf(day)))
                .orElseThrow();
    }

    /// Told before the court clock ends, for then the respondent is before the court or must be
    /// freed. Where PACE's clock runs instead (a DAPO's breach is an offence), before its 24 hours
    /// end; while the arrival they count from is not known, within 24 hours of the arrest.
    private UpdateLimit beforeRelease(Happening happening) {
        Optional<Arrest> arrest =
                breachOf(happening).flatMap(breach -> breach.state().arrestMade());
        Instant end =
                arrest.flatMap(Arrest::courtBy)
                        .map(KeptDeadline::actBy)
                        .or(() -> arrest.flatMap(made -> DetentionRules.endsAt(file, made)))
                        .orElse(happening.at().plus(DETENTION));
        return new UpdateLimit(end, end);
    }

    private boolean isCommitted(Happening happening) {
        return breachOf(happening)
                .map(Breach::state)
                .filter(
                        state ->
                                state instanceof BreachState.Finished finished
                                        && finished.outcome() instanceof CourtOutcome.Proved proved
                                        && proved.custodyDays().filter(d -> d > 0).isPresent())
                .isPresent();
    }

    private Optional<Breach> breachOf(Happening happening) {
        return breaches.stream()
                .filter(breach -> happening.breach().equals(Optional.of(breach.id())))
                .findFirst();
    }
}
