package hedgeward.boot.door;

import hedgeward.security.TryPage;
import hedgeward.security.TrySeed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which pages of refused tries an office knows of.
///
/// @param old the page that was there before `next` takes its place; until it has, either may lie
///   outside
record KeptPages(Optional<Old> old, TrySeed next) {

    private static final String NOTHING = "";
    private static final String NAMELESS = "-";

    /// @param seed its first key; empty for a page from before there were names
    /// @param taken how many of its tries stand in the log
    record Old(Optional<TrySeed> seed, long taken) {}

    /// What of a page is not in the log yet, and what it is worth.
    record Fresh(long skipped, TryPage.Worth worth) {}

    /// What of this page is new to the office.
    static Fresh fresh(TryPage page, Optional<KeptPages> kept) {
        if (kept.isEmpty()) {
            return new Fresh(0, TryPage.Worth.UNSEALED);
        }
        if (isOf(page, kept.get().next())) {
            return new Fresh(0, page.against(kept.get().next()));
        }
        return kept.get()
                .old()
                .filter(old -> page.next().map(TrySeed::name).equals(old.seed().map(TrySeed::name)))
                .map(old -> new Fresh(old.taken(), worthOf(page, old)))
                .orElseGet(() -> new Fresh(0, TryPage.Worth.ALTERED));
    }

    /// The keys with which the pages began.
    Stream<TrySeed> seeds() {
        return Stream.concat(Stream.of(next), old.flatMap(Old::seed).stream());
    }

    static Optional<KeptPages> read(String text) {
        List<String> parts = List.of(text.split("\\|", -1));
        if (parts.size() != 3) {
            return Optional.empty();
        }
        return TrySeed.of(parts.get(2))
                .map(next -> new KeptPages(old(parts.get(0), parts.get(1)), next));
    }

    String text() {
        return old.map(one -> one.seed().map(TrySeed::text).orElse(NAMELESS) + "|" + one.taken())
                        .orElse(NOTHING + "|0")
                + "|"
                + next.text();
    }

    @Override
    public String toString() {
        return "KeptPages[hidden]";
    }

    private static boolean isOf(TryPage page, TrySeed seed) {
        return page.next().map(TrySeed::name).filter(seed.name()::equals).isPresent();
    }

    /// What was told of a page already is not told again.
    private static TryPage.Worth worthOf(TryPage page, Old old) {
        return old.seed()
                .filter(_ -> page.count() != old.taken())
                .map(page::against)
                .orElse(TryPage.Worth.UNSEALED);
    }

    private static Optional<Old> old(String seed, String taken) {
        return seed.equals(NOTHING)
                ? Optional.empty()
                : Optional.of(new Old(TrySeed.of(seed), Long.parseLong(taken)));
    }
}
