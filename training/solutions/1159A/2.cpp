#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, ans = 0;
    char s[105];
    scanf("%d%s", &n, s);
    for (int i = 0; i < n; i++) {
        if (s[i] == '+') ans++;
        else ans = max(0, ans - 1);
    }
    printf("%d\n", ans);
    return 0;
}
