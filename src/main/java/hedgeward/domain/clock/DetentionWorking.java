package hedgeward.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The detention clock in plain sentences, with what is arguable said.
record DetentionWorking(Instant arrived, Optional<Instant> authorised) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm z 'on' EEEE d MMMM uuuu", Locale.UK)
                    .withZone(London.ZONE);
    private static final ZoneId ZONE = London.ZONE;

    List<String> sentences(Instant end, List<DetentionClock.Review> reviews) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "The person arrived at the police station at " + MOMENT.format(arrived) + ".");
        sentences.add(
                ("%d hours run from then as they pass (%s). Nothing is left out: Sundays, Christmas Day, Good Friday"
                                + " and bank holidays count.")
                        .formatted(DetentionClock.LENGTH.toHours(), DetentionClock.LIMIT));
        changeOfClocks(end).ifPresent(sentences::add);
        sentences.add(
                "Without charge the detention ends before "
                        + MOMENT.format(end)
                        + ", unless it is lawfully extended.");
        sentences.addAll(reviewed(reviews));
        sentences.add(
                "Another station reached first, an arrest in another police area or time in hospital can move these"
                        + " times: the custody officer decides what the relevant time is.");
        sentences.add(
                "This is not the 24 hours to the court after an arrest for a civil breach: those begin with the arrest"
                        + " and leave whole days out.");
        return sentences;
    }

    private List<String> reviewed(List<DetentionClock.Review> reviews) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                ("Reviews fall due not later than 6 hours after the detention was authorised and then every 9 hours"
                                + " (%s). A review held early brings the next one forward.")
                        .formatted(DetentionClock.REVIEWS));
        sentences.add(
                authorised
                        .map(at -> "Detention was authorised at " + MOMENT.format(at) + ".")
                        .orElse(
                                "When detention was authorised is not known, so reviews are counted from the arrival,"
                                        + " which is never late."));
        for (DetentionClock.Review review : reviews) {
            String latest =
                    review.latestLawful().equals(review.actBy())
                            ? "."
                            : "; counted from the authorisation, "
                                    + MOMENT.format(review.latestLawful())
                                    + ".";
            sentences.add(
                    "Review %d by %s%s"
                            .formatted(review.number(), MOMENT.format(review.actBy()), latest));
        }
        return sentences;
    }

    private Optional<String> changeOfClocks(Instant end) {
        ZoneOffsetTransition next = ZONE.getRules().nextTransition(arrived);
        if (!next.getInstant().isBefore(end)) {
            return Optional.empty();
        }
        Duration day =
                Duration.between(
                        London.startOf(London.dateOf(next.getInstant())),
                        London.endOf(London.dateOf(next.getInstant())));
        return Optional.of(
                "The clocks go %s on the way, on a day of %d hours: the end comes at another time of day than the start."
                        .formatted(next.isGap() ? "forward" : "back", day.toHours()));
    }
}
