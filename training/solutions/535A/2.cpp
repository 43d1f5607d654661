#include <cstdio>
int main() {
    const char *a[] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    const char *b[] = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    int n;
    scanf("%d", &n);
    if (n < 20) puts(a[n]);
    else if (n % 10 == 0) puts(b[n / 10 - 2]);
    else printf("%s-%s\n", b[n / 10 - 2], a[n % 10]);
    return 0;
}
