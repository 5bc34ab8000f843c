/*
 * main.c - the program: argv to exit status.
 *
 * Floor 5.
 */
#include "config.h"

#include <stdio.h>

#include "pullquote/article.h"

int
main(void)
{
	puts(PACKAGE_STRING);
	return 0;
}
