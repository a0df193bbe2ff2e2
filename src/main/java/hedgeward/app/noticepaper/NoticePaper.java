package hedgeward.app.noticepaper;

import hedgeward.domain.law.Regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What stands on the respondent's copy, and nothing else: there is no field here for where the
/// protected person lives, for a telephone number or a code word.
///
/// @param terms each in the words of the notice
/// @param served when it was served, where it has been; otherwise the server fills it in
/// @param heardBy by when the application must be heard, once served
/// @param hearing where and when it is listed, once it is
public record NoticePaper(
        String ref,
        Regime regime,
        People people,
        Decision decision,
        List<String> terms,
        Optional<Instant> served,
        Optional<Instant> heardBy,
        Optional<Listing> hearing,
        Office office) {

    /// Who it is for and whom it protects.
    public record People(String respondent, Optional<LocalDate> born, String protectedPerson) {

        @Override
        public String toString() {
            return "People[withheld]";
        }
    }

    /// Who decided, when, and on what grounds.
    ///
    /// @param authoriser rank, name and number
    /// @param grounds the authorising officer's own words
    public record Decision(String authoriser, Instant at, String grounds) {

        @Override
        public String toString() {
            return "Decision[withheld]";
        }
    }

    public record Listing(Optional<String> court, Instant at) {}

    /// @param training whether the office holds invented people only
    public record Office(String name, boolean training) {}

    public NoticePaper {
        terms = List.copyOf(terms);
    }

    @Override
    public String toString() {
        return "NoticePaper[" + ref + "]";
    }
}
