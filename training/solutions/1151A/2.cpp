#include <cstdio>
#include <cstdlib>
#include <algorithm>
using namespace std;
int f(char a, char b) {
    int d = abs(a - b);
    return min(d, 26 - d);
}
int main() {
    int n, ans = 1000;
    char s[55];
    scanf("%d%s", &n, s);
    for (int i = 0; i + 3 < n; i++)
        ans = min(ans, f(s[i], 'A') + f(s[i + 1], 'C') + f(s[i + 2], 'T') + f(s[i + 3], 'G'));
    printf("%d\n", ans);
    return 0;
}
