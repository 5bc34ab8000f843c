/*
 * binary.c - files that are no text, told by their first bytes.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "binary.h"

#include <stdbool.h>
#include <string.h>

#include "charset.h"

enum {
	LOOK_LEN = 4096,
	CONTROLS_MIN = 16
};

/* Source: file(1)'s magic; only what a reader is likely to meet. */
static const struct {
	const char *begins;
	const char *advice;
} known[] = {
    {"%PDF-", "that is a PDF: try pdftotext FILE - | pullquote"},
    {"\x89PNG\r\n", "that is a picture, not a text"},
    {"\xFF\xD8\xFF", "that is a picture, not a text"},
    {"GIF8", "that is a picture, not a text"},
    {"PK\x03\x04", "that is an archive or an office file: unpack it first"},
    {"\x1F\x8B", "that is packed: try gzip -dc FILE | pullquote"},
    {"BZh9", "that is packed: try bzip2 -dc FILE | pullquote"},
    {"\xFD\x37zXZ", "that is packed: try xz -dc FILE | pullquote"},
    {"\x28\xB5\x2F\xFD", "that is packed: try zstd -dc FILE | pullquote"},
    {"\x7F\x45LF", "that is a program, not a text"},
    {"\xD0\xCF\x11\xE0", "that is an office file: save it as text first"},
    {"{\\rtf", "that is rich text: save it as plain text first"},
};

/* Line ends, tabs, what terminals and old charsets shift by. */
static bool
is_of_texts(char c)
{
	return (unsigned char)c >= ' ' || strchr("\t\n\r\f\b\x1B\x0E\x0F", c);
}

static bool
is_rubble(struct slice bytes)
{
	size_t len = bytes.len < LOOK_LEN ? bytes.len : LOOK_LEN, n = 0;
	size_t bom_len;

	if (charset_of_bom(bytes.at, bytes.len, &bom_len) ||
	    charset_of_shape(bytes.at, bytes.len))
		return false;
	for (size_t i = 0; i < len; i++)
		n += !bytes.at[i] || !is_of_texts(bytes.at[i]);
	return n >= CONTROLS_MIN && n * 20 > len;
}

const char *
binary_advice(struct slice bytes)
{
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		size_t len = strlen(known[i].begins);

		if (bytes.len >= len &&
		    memcmp(bytes.at, known[i].begins, len) == 0)
			return known[i].advice;
	}
	if (bytes.len && is_rubble(bytes))
		return "that is no text: too much of it is no character";
	return NULL;
}
