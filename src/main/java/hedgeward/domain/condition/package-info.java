/// Terms of notices and orders: what the respondent must or must not do, and whether breaking it
/// allows an arrest now. A term is typed, so that a breach can name it and a schedule can say it in
/// plain words. Occupation terms are lawful only for shared premises (CSA 2010 s.24(8), s.28(8)).
@NullMarked
package hedgeward.domain.condition;

import org.jspecify.annotations.NullMarked;
