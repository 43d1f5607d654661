#include <cstdio>
#include <algorithm>
using namespace std;
int main() {
    int n, w, h, p = 2e9;
    bool ok = true;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d%d", &w, &h);
        int a = max(w, h), b = min(w, h);
        if (a <= p) p = a;
        else if (b <= p) p = b;
        else ok = false;
    }
    puts(ok ? "YES" : "NO");
    return 0;
}
