/*
 * bytes.h - what a byte of running text does.
 *
 * Floor 2, quote; tokens.c cuts by the tables, others ask one byte.
 */
#ifndef PULLQUOTE_QUOTE_BYTES_H
#define PULLQUOTE_QUOTE_BYTES_H

#include <stdbool.h>
#include <stdint.h>

/* What a byte does: a letter, a digit, a blank, or the token it makes. */
enum byte_class {
	B_OTHER,
	B_LOWER,
	B_UPPER,
	B_DIGIT,
	B_BLANK,
	B_HIGH,
	B_APOSTROPHE,
	B_HYPHEN,
	B_STOP,
	B_COMMA,
	B_COLON,
	B_SEMI,
	B_OPEN,
	B_CLOSE
};

/* enum byte_class of each byte; from 0x80 on, B_HIGH. */
extern const uint8_t byte_class[256];

/* The letters and digits of ASCII in lower case, those that tokens.c takes for
 * letters among them; 0 for all other bytes. */
extern const unsigned char byte_low[256];

/* ASCII alone. */
static inline bool
byte_is_upper(char b)
{
	return b >= 'A' && b <= 'Z';
}

static inline bool
byte_is_lower(char b)
{
	return b >= 'a' && b <= 'z';
}

static inline bool
byte_is_letter(char b)
{
	return (unsigned)((b | 0x20) - 'a') < 26;
}

static inline bool
byte_is_digit(char b)
{
	return (unsigned)(b - '0') < 10;
}

/* An ASCII letter in lower case; any other byte as it is. */
static inline unsigned char
byte_fold(char b)
{
	return (unsigned char)(byte_is_upper(b) ? b + 32 : b);
}

/* Does it end a sentence: . ! ? */
static inline bool
byte_is_stop(char b)
{
	return b == '.' || b == '!' || b == '?';
}

#endif
