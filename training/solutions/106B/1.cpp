#include <iostream>
using namespace std;
int main() {
    int n, s[100], r[100], h[100], c[100];
    cin >> n;
    for (int i = 0; i < n; i++) cin >> s[i] >> r[i] >> h[i] >> c[i];
    int best = -1;
    for (int i = 0; i < n; i++) {
        bool old = false;
        for (int j = 0; j < n; j++)
            if (s[i] < s[j] && r[i] < r[j] && h[i] < h[j]) old = true;
        if (!old && (best < 0 || c[i] < c[best])) best = i;
    }
    cout << best + 1 << endl;
}
