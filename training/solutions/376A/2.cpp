#include <cstdio>
#include <cstring>
char s[1000005];
int main() {
    scanf("%s", s);
    int p = strchr(s, '^') - s;
    long long k = 0;
    for (int i = 0; s[i]; i++)
        if (s[i] >= '0' && s[i] <= '9') k += (long long)(s[i] - '0') * (i - p);
    if (k < 0) puts("left");
    else if (k > 0) puts("right");
    else puts("balance");
    return 0;
}
