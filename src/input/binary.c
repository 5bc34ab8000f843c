/*
 * binary.c - files that are no text, told by how they begin.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "binary.h"

#include <string.h>

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

const char *
binary_advice(struct slice bytes)
{
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		size_t len = strlen(known[i].begins);

		if (bytes.len >= len &&
		    memcmp(bytes.at, known[i].begins, len) == 0)
			return known[i].advice;
	}
	return NULL;
}
