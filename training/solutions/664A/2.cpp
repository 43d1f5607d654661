#include <bits/stdc++.h>
using namespace std;
int main() {
    char a[200], b[200];
    scanf("%s %s", a, b);
    if (strcmp(a, b) == 0) puts(a);
    else puts("1");
    return 0;
}
