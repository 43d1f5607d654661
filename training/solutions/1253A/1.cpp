#include <cstdio>
#include <vector>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        vector<int> a(n), b(n);
        for (int &x : a) scanf("%d", &x);
        for (int &x : b) scanf("%d", &x);
        int prev = 0, starts = 0;
        bool ok = true;
        for (int i = 0; i < n; i++) {
            int d = b[i] - a[i];
            if (d < 0) ok = false;
            if (d != prev && d != 0) starts++;
            prev = d;
        }
        puts(ok && starts <= 1 ? "YES" : "NO");
    }
}
