#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, x = 0, y = 0;
    char s[205];
    scanf("%d%s", &n, s);
    sort(s, s + n);
    sort(s + n, s + 2 * n);
    for (int i = 0; i < n; i++) {
        if (s[i] < s[n + i]) x++;
        if (s[i] > s[n + i]) y++;
    }
    puts(x == n || y == n ? "YES" : "NO");
    return 0;
}
