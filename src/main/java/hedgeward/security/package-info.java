/// Keys of an office: what a person types, what is stretched from it, and the random key it
/// unwraps. One random data key encrypts an office; the key file holds it once per user and once
/// for recovery. Nothing here knows the database: callers receive derived keys and wipe them.
@NullMarked
package hedgeward.security;

import org.jspecify.annotations.NullMarked;
