package hedgeward.domain.clock;

import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.DvpoTerm;
import hedgeward.domain.law.Regime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Works the statutory deadlines from one list of bank holidays. Starts are cut down to the minute,
/// so that a deadline is never late by seconds.
public final class StatutoryClocks {
    private static final int NOTIFY_DAYS = 3;

    private final BankHolidays holidays;
    private final Disregarded published;
    private final Disregarded enacted;

    public StatutoryClocks(BankHolidays holidays) {
        this.holidays = holidays;
        this.published = Disregarded.asPublished(holidays);
        this.enacted = Disregarded.asEnacted(holidays);
    }

    /// By when the application for the order must be heard: 48 hours after the notice was served.
    public Deadline hearingBy(Regime regime, Instant served) {
        return hours(ClockRule.hearingOf(regime), served);
    }

    /// The same deadline to be kept, without its working in sentences: for thousands at once.
    public KeptDeadline hearingToKeep(Regime regime, Instant served) {
        Instant start = served.truncatedTo(ChronoUnit.MINUTES);
        int hours = ClockRule.hearingOf(regime).hours();
        return new KeptDeadline(
                HourRun.of(start, hours, published).end(),
                HourRun.of(start, hours, enacted).end(),
                holidays.version());
    }

    /// By when a person arrested for breach must be before the court: 24 hours from the arrest.
    /// Empty for breach of a DAPO, where the detention clock of PACE applies instead.
    public Optional<Deadline> courtBy(Regime regime, BreachOf breached, Instant arrested) {
        return ClockRule.courtAfterBreach(regime, breached).map(rule -> hours(rule, arrested));
    }

    /// By when a person arrested for breach of a notice must be before the court when the hearing
    /// is already listed: 24 hours from the arrest, or the hearing if earlier.
    ///
    /// @throws IllegalArgumentException when the hearing is not after the arrest
    public Deadline courtByOrHearing(Regime regime, Instant arrested, Instant hearing) {
        ClockRule rule =
                switch (regime) {
                    case DVPN_DVPO -> ClockRule.DVPN_BREACH;
                    case DAPN_DAPO -> ClockRule.DAPN_BREACH;
                };
        return hoursOrHearing(rule, arrested, hearing);
    }

    /// How long a DVPO lasts: its last day, and the local midnight that closes it.
    ///
    /// @throws IllegalArgumentException when the length is not 14 to 28 days
    public Deadline dvpoTerm(Instant made, int days) {
        LocalDate lastDay = new DvpoTerm(days).lastDay(London.dateOf(made));
        return calendarDays(ClockRule.DVPO_TERM, made, days, Optional.of(lastDay));
    }

    /// By when the respondent of a DAPO must have notified name and address to the police: three
    /// days beginning with the day the order is made.
    public Deadline dapoNotify(Instant made) {
        return calendarDays(ClockRule.DAPO_NOTIFY, made, NOTIFY_DAYS, Optional.empty());
    }

    /// Answers a clock asked for by its rule, or says why it cannot.
    public ClockAnswer answer(ClockQuestion question) {
        return question.objection()
                .<ClockAnswer>map(ClockAnswer.Refused::new)
                .orElseGet(() -> new ClockAnswer.Answered(worked(question)));
    }

    private Deadline worked(ClockQuestion question) {
        Instant start = question.start();
        return switch (question.rule()) {
            case DVPN_HEARING, DAPN_HEARING, DVPO_BREACH -> hours(question.rule(), start);
            case DVPN_BREACH, DAPN_BREACH ->
                    question.hearing()
                            .map(hearing -> hoursOrHearing(question.rule(), start, hearing))
                            .orElseGet(() -> hours(question.rule(), start));
            case DVPO_TERM -> dvpoTerm(start, question.days().orElseThrow());
            case DAPO_NOTIFY -> dapoNotify(start);
        };
    }

    private Deadline hours(ClockRule rule, Instant began) {
        Instant start = began.truncatedTo(ChronoUnit.MINUTES);
        HourRun safe = HourRun.of(start, rule.hours(), published);
        HourRun latest = HourRun.of(start, rule.hours(), enacted);
        List<DisregardedDay> arguable =
                latest.skipped().stream()
                        .filter(day -> published.on(day.date()).isEmpty())
                        .toList();
        return new Deadline(
                rule,
                start,
                safe.end(),
                latest.end(),
                Optional.empty(),
                safe.skipped(),
                arguable,
                new Working(rule, start).ofHours(safe, latest, arguable, holidays),
                holidays.version(),
                rule.endIsInTime());
    }

    private Deadline hoursOrHearing(ClockRule rule, Instant arrested, Instant listed) {
        Deadline byHours = hours(rule, arrested);
        Instant hearing = listed.truncatedTo(ChronoUnit.MINUTES);
        if (!hearing.isAfter(byHours.start())) {
            throw new IllegalArgumentException(ClockQuestion.HEARING_NOT_AFTER_ARREST);
        }
        boolean hearingGoverns = hearing.isBefore(byHours.actBy());
        return new Deadline(
                rule,
                byHours.start(),
                earlier(byHours.actBy(), hearing),
                earlier(byHours.latestLawful(), hearing),
                Optional.empty(),
                startingBefore(hearing, byHours.disregarded()),
                startingBefore(hearing, byHours.arguable()),
                Working.withHearing(byHours, hearing),
                byHours.listVersion(),
                hearingGoverns);
    }

    private Deadline calendarDays(
            ClockRule rule, Instant made, int days, Optional<LocalDate> lastDay) {
        Instant start = made.truncatedTo(ChronoUnit.MINUTES);
        LocalDate last = London.dateOf(start).plusDays(days - 1L);
        Instant end = London.endOf(last);
        return new Deadline(
                rule,
                start,
                end,
                end,
                lastDay,
                List.of(),
                List.of(),
                new Working(rule, start).ofDays(days, last),
                holidays.version(),
                rule.endIsInTime());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<DisregardedDay> startingBefore(Instant end, List<DisregardedDay> days) {
        return days.stream().filter(day -> London.startOf(day.date()).isBefore(end)).toList();
    }
}
