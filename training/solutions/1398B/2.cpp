#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        char s[105];
        int a[105] = {0}, k = 0, ans = 0;
        scanf("%s", s);
        for (int i = 0; s[i]; i++) {
            if (s[i] == '1') a[k]++;
            else k++;
        }
        sort(a, a + k + 1);
        for (int i = k; i >= 0; i -= 2) ans += a[i];
        printf("%d\n", ans);
    }
    return 0;
}
