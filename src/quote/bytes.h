/*
 * bytes.h - what a byte of running text does.
 *
 * Floor 2, quote; for tokens.c.
 */
#ifndef PULLQUOTE_QUOTE_BYTES_H
#define PULLQUOTE_QUOTE_BYTES_H

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

#endif
