#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, b = 0, m = 0;
        char s[55];
        scanf("%d%s", &n, s);
        for (int i = 0; i < n; i++) {
            if (s[i] == '(') b++;
            else b--;
            m = min(m, b);
        }
        printf("%d\n", -m);
    }
    return 0;
}
