#include <cstdio>
int main() {
    int x;
    scanf("%d", &x);
    x %= 4;
    if (x == 0) puts("1 A");
    else if (x == 1) puts("0 A");
    else if (x == 2) puts("1 B");
    else puts("2 A");
    return 0;
}
