#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, d, c = 0, ans = 0;
    char s[105];
    scanf("%d%d", &n, &d);
    for (int i = 0; i < d; i++) {
        scanf("%s", s);
        if (strchr(s, '0')) c++;
        else c = 0;
        ans = max(ans, c);
    }
    printf("%d\n", ans);
    return 0;
}
