package hedgeward.domain.order;

/// How one matter was considered.
///
/// @param finding what was found, or that it could not be found out
/// @param steps what was done to find it out (CSA 2010 s.24(4): reasonable steps)
public record ConsideredMatter(Matter matter, String finding, String steps) {

    public ConsideredMatter {
        if (finding.isBlank()) {
            throw new IllegalArgumentException("a considered matter says what was found");
        }
    }

    @Override
    public String toString() {
        return "ConsideredMatter[" + matter + "]";
    }
}
