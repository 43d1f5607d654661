#include <iostream>
using namespace std;
int a[1005], b[1005];
int main() {
    int n, s;
    cin >> n >> s;
    for (int i = 1; i <= n; i++) cin >> a[i];
    for (int i = 1; i <= n; i++) cin >> b[i];
    bool ok = false;
    if (a[1]) {
        if (a[s]) ok = true;
        else if (b[s])
            for (int i = s + 1; i <= n; i++)
                if (a[i] && b[i]) ok = true;
    }
    cout << (ok ? "YES" : "NO");
}
