package hedgeward.ui.office.courts;

import java.util.Comparator;
import java.util.Locale;

/// One piece of a plan.
///
/// @param court its name; blank for what concerns the whole plan
record CourtFact(String court, CourtPart part) implements Comparable<CourtFact> {

    private static final Comparator<CourtFact> ORDER =
            Comparator.comparing(CourtFact::court).thenComparing(CourtFact::part);

    @Override
    public int compareTo(CourtFact other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String name = court.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return name.isEmpty() ? part.name() : name + "-" + part;
    }
}
