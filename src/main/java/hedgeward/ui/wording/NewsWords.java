package hedgeward.ui.wording;

import hedgeward.app.clock.ClockDoubt;
import hedgeward.app.common.Result;
import hedgeward.app.desk.DeskClock;
import hedgeward.app.expiry.DeadlineWarning;
import hedgeward.app.expiry.SchedulerNews;
import hedgeward.app.expiry.SweepReport;
import hedgeward.domain.order.CaseRef;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.Times;

import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the scheduler tells, as the notices of the window: references, never names.
public record NewsWords(Messages messages, Times times) {

    private static final int MOST_NAMED = 4;

    /// The notices of one piece of news; `open` goes to the page of a deadline.
    public List<Notice> notices(SchedulerNews news, Consumer<DeskClock> open) {
        return switch (news) {
            case SchedulerNews.Swept(var report) -> swept(report);
            case SchedulerNews.Woke(var _, var at) -> soon(NewsWord.WOKE, times.dayTime(at));
            case SchedulerNews.ClockDoubtful(var clock, var newest) ->
                    List.of(
                            Notice.of(
                                    State.ACT_NOW,
                                    messages.text(
                                            NewsWord.CLOCK_DOUBTFUL,
                                            times.dayTime(clock),
                                            times.dayTime(newest))));
            case SchedulerNews.ZoneElsewhere(var zone, var at) ->
                    soon(
                            NewsWord.ZONE_ELSEWHERE,
                            zone.getDisplayName(TextStyle.FULL, Locale.UK),
                            times.dayTime(at));
            case SchedulerNews.Warned(var warnings) ->
                    warnings.isEmpty() ? List.of() : List.of(warned(warnings, open));
            case SchedulerNews.BackedUp _ -> List.of();
            case SchedulerNews.NotBackedUp(var why, var _) ->
                    List.of(Notice.of(State.DUE_SOON, new BackupWords(messages).byClock(why)));
            case SchedulerNews.Failed(var at, var _) -> soon(NewsWord.FAILED, times.dayTime(at));
        };
    }

    private List<Notice> soon(NewsWord word, Object... values) {
        return List.of(Notice.of(State.DUE_SOON, messages.text(word, values)));
    }

    /// That somebody tried wrong passphrases.
    public Notice wrongTries(int count) {
        return Notice.of(State.DUE_SOON, messages.text(NewsWord.WRONG_TRIES, count));
    }

    /// That people cannot come in before they are given a passphrase.
    public Notice withoutPassphrase(int count, Runnable toPeople) {
        return Notice.of(
                State.DUE_SOON,
                messages.text(NewsWord.WITHOUT_PASSPHRASE, count),
                messages.text(NewsWord.GIVE_PASSPHRASES),
                toPeople);
    }

    /// What came of confirming the time of the PC.
    public Notice timeConfirmed(Result<Instant, ClockDoubt> answer) {
        return switch (answer) {
            case Result.Done<Instant, ClockDoubt>(var at) ->
                    Notice.of(
                            State.DONE, messages.text(NewsWord.TIME_CONFIRMED, times.dayTime(at)));
            case Result.Rejected<Instant, ClockDoubt>(var why) ->
                    Notice.of(
                            State.DUE_SOON,
                            messages.text(
                                    NewsWord.TIME_REFUSED,
                                    times.dayTime(why.wall()),
                                    times.dayTime(why.atLeast())));
            case Result.Denied<Instant, ClockDoubt>(var needed) ->
                    Notice.of(State.DUE_SOON, new StepWords(messages).denied(needed));
            case Result.Stale<Instant, ClockDoubt> _, Result.Missing<Instant, ClockDoubt> _ ->
                    Notice.of(State.DUE_SOON, new StepWords(messages).stale());
        };
    }

    /// One notice for all: more than one clock is said as a count and the first to run out.
    private Notice warned(List<DeadlineWarning> warnings, Consumer<DeskClock> open) {
        DeadlineWarning first = warnings.getFirst();
        Notice one = warned(first.clock(), first.clock().due().minus(first.left()), open);
        return warnings.size() == 1
                ? one
                : new Notice(
                        one.state(),
                        messages.text(NewsWord.WARNED_MANY, warnings.size(), one.words()),
                        one.action());
    }

    private Notice warned(DeskClock clock, Instant now, Consumer<DeskClock> open) {
        DeskClockWords words = new DeskClockWords(messages);
        return Notice.of(
                words.state(clock, now),
                words.warning(clock, times, now),
                messages.text(NewsWord.OPEN_PAGE),
                () -> open.accept(clock));
    }

    private List<Notice> swept(SweepReport report) {
        List<String> sentences = new ArrayList<>();
        add(sentences, NewsWord.SWEPT_EXPIRED, report.expired());
        add(sentences, NewsWord.SWEPT_LAPSED, report.lapsed());
        addCount(sentences, NewsWord.SWEPT_MISSED, report.missed().size());
        addCount(sentences, NewsWord.SWEPT_CLOSED, report.closed().size());
        addCount(sentences, NewsWord.SWEPT_FAILED, report.failed());
        return sentences.isEmpty()
                ? List.of()
                : List.of(Notice.of(State.DONE, String.join(" ", sentences)));
    }

    private void add(List<String> sentences, NewsWord word, Collection<CaseRef> refs) {
        if (!refs.isEmpty()) {
            Stream<String> named = refs.stream().limit(MOST_NAMED).map(CaseRef::value);
            Stream<String> more = refs.size() > MOST_NAMED ? Stream.of("…") : Stream.empty();
            String list = Stream.concat(named, more).collect(Collectors.joining(", "));
            sentences.add(messages.text(word, refs.size(), list));
        }
    }

    private void addCount(List<String> sentences, NewsWord word, int count) {
        if (count > 0) {
            sentences.add(messages.text(word, count));
        }
    }
}
