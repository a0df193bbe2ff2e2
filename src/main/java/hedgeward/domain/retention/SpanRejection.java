package hedgeward.domain.retention;

/// Why a span cannot be set.
public enum SpanRejection {
    SOURCE_MISSING,
    SOURCE_TOO_LONG,
    FROM_PAST,
    TOO_LONG,
    SAME
}
