package hedgeward.app.retention;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.domain.clock.London;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.RetentionSpans;
import hedgeward.domain.retention.Span;
import hedgeward.domain.retention.SpanChange;
import hedgeward.domain.retention.SpanRejection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads and sets spans for who works in text: the same rules, answered in plain values.
public final class SpanClerk {

    private final UnitOfWork unitOfWork;
    private final SpanTable table;
    private final ChangeSpans change;
    private final InstantSource clock;

    public SpanClerk(
            UnitOfWork unitOfWork, SpanTable table, ChangeSpans change, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.table = table;
        this.change = change;
        this.clock = clock;
    }

    /// Every span, by group, the guidance's first and then the office's own as they were set. Open
    /// to whoever sets spans and whoever reviews by them.
    public Result<List<SpanReport.Line>, Void> lines(Actor actor) {
        if (!Access.permits(actor, Permission.MANAGE_OFFICE)
                && !Access.permits(actor, Permission.REVIEW_RETENTION)) {
            return new Result.Denied<>(Permission.REVIEW_RETENTION);
        }
        List<SpanChange> changes = unitOfWork.read(table::findAll);
        LocalDate today = London.dateOf(clock.instant());
        return new Result.Done<>(
                Stream.of(RetentionGroup.values())
                        .flatMap(group -> lines(group, changes, today))
                        .toList());
    }

    /// What the change would do. Nothing is written.
    public Result<SpanForecast, String> preview(Actor actor, SpanRequest request) {
        return wished(request, wish -> change.preview(actor, wish));
    }

    /// Does it.
    public Result<SpanForecast, String> handle(
            Actor actor, SpanRequest request, ApprovedBy second) {
        return wished(request, wish -> change.handle(actor, wish, second));
    }

    /// A span in words.
    public static String words(Span span) {
        return switch (span) {
            case Span.Clear(int years) -> "reviewed after " + count(years) + " without contact";
            case Span.UntilAge(int age, int every) ->
                    "kept to the age of %d, reviewed every %s".formatted(age, count(every));
        };
    }

    private static String count(int years) {
        return years == 1 ? "1 year" : years + " years";
    }

    private static Stream<SpanReport.Line> lines(
            RetentionGroup group, List<SpanChange> all, LocalDate today) {
        List<SpanChange> own = all.stream().filter(one -> one.group() == group).toList();
        Optional<SpanChange> inForce = RetentionSpans.inForce(group, today, own);
        return Stream.concat(
                Stream.of(
                        new SpanReport.Line(
                                group.number(),
                                words(group.usual()),
                                inForce.isEmpty(),
                                Optional.empty())),
                own.stream()
                        .map(
                                one ->
                                        new SpanReport.Line(
                                                group.number(),
                                                words(one.span()),
                                                inForce.filter(one::equals).isPresent(),
                                                Optional.of(setting(one)))));
    }

    private static SpanReport.Setting setting(SpanChange one) {
        return new SpanReport.Setting(
                one.from(), one.source(), one.at(), one.by(), one.approvedBy());
    }

    private Result<SpanForecast, String> wished(
            SpanRequest request, Function<SpanWish, Result<SpanForecast, SpanRejection>> step) {
        Optional<Span> span = span(request);
        if (request.group() < 1 || request.group() > 4) {
            return new Result.Rejected<>("Groups are 1 to 4.");
        }
        if (span.isEmpty()) {
            return new Result.Rejected<>(
                    "Give either years without contact, or an age and the years between reviews;"
                            + " each at least 1.");
        }
        SpanWish wish =
                new SpanWish(
                        RetentionGroup.of(request.group()),
                        span.get(),
                        request.from().orElseGet(() -> London.dateOf(clock.instant())),
                        request.source().strip());
        return told(step.apply(wish));
    }

    private static Optional<Span> span(SpanRequest request) {
        Optional<Integer> years = request.years().filter(SpanClerk::atLeastOne);
        Optional<Integer> age = request.untilAge().filter(SpanClerk::atLeastOne);
        Optional<Integer> every = request.everyYears().filter(SpanClerk::atLeastOne);
        boolean toAge = request.untilAge().isPresent() || request.everyYears().isPresent();
        if (request.years().isPresent()) {
            return toAge ? Optional.empty() : years.map(Span.Clear::new);
        }
        return age.flatMap(to -> every.map(round -> new Span.UntilAge(to, round)));
    }

    private static boolean atLeastOne(int years) {
        return years >= 1;
    }

    private static Result<SpanForecast, String> told(Result<SpanForecast, SpanRejection> answer) {
        return switch (answer) {
            case Result.Done<SpanForecast, SpanRejection>(var forecast) ->
                    new Result.Done<>(forecast);
            case Result.Rejected<SpanForecast, SpanRejection>(var why) ->
                    new Result.Rejected<>(words(why));
            case Result.Denied<SpanForecast, SpanRejection>(var needed) ->
                    new Result.Denied<>(needed);
            case Result.Stale<SpanForecast, SpanRejection> _ -> new Result.Stale<>();
            case Result.Missing<SpanForecast, SpanRejection> _ -> new Result.Missing<>();
        };
    }

    private static String words(SpanRejection why) {
        return switch (why) {
            case SOURCE_MISSING -> "A span needs its source: where it stands, or who decided it.";
            case SOURCE_TOO_LONG ->
                    "The source has at most %d characters.".formatted(RetentionSpans.SOURCE_LENGTH);
            case FROM_PAST -> "A span is set from today on, not for days that are over.";
            case TOO_LONG ->
                    "A span has at most %d years, and an age of at most %d."
                            .formatted(RetentionSpans.LONGEST_YEARS, RetentionSpans.HIGHEST_AGE);
            case SAME -> "The group has this span on that day already.";
        };
    }
}
