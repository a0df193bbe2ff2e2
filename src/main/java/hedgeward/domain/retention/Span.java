package hedgeward.domain.retention;

/// How long a group keeps a case.
public sealed interface Span {

    /// Reviewed once so many years passed without contact.
    ///
    /// @param years whole years, at least 1
    record Clear(int years) implements Span {
        public Clear {
            atLeastOne(years);
        }
    }

    /// Kept until the respondent reaches an age, and reviewed again and again until then.
    ///
    /// @param age in years, at least 1
    /// @param everyYears from one review to the next, at least 1
    record UntilAge(int age, int everyYears) implements Span {
        public UntilAge {
            atLeastOne(age);
            atLeastOne(everyYears);
        }
    }

    private static void atLeastOne(int years) {
        if (years < 1) {
            throw new IllegalArgumentException("a span has at least one year");
        }
    }
}
