package hedgeward.app.noticepaper;

/// Why the respondent's copy cannot be made.
public enum NoticePaperRejection {
    /// The case began with an order; there is no notice.
    NO_NOTICE,
    /// The authorising officer refused the notice.
    NOT_GRANTED,
    /// The notice states no grounds, which it must (CSA 2010 s.25(1)(a)).
    NO_GROUNDS,
    /// The grounds would tell the respondent where the protected person lives, or a guarded word.
    GROUNDS_TELL,
    /// A term would.
    TERM_TELLS
}
