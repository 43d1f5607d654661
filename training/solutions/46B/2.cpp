#include <bits/stdc++.h>
using namespace std;
int main() {
    string t[5] = {"S", "M", "L", "XL", "XXL"};
    int a[5], k;
    for (int i = 0; i < 5; i++) cin >> a[i];
    cin >> k;
    while (k--) {
        string s;
        cin >> s;
        int i = find(t, t + 5, s) - t;
        for (int d = 0; d < 5; d++) {
            int j = -1;
            if (i + d < 5 && a[i + d] > 0) j = i + d;
            else if (i - d >= 0 && a[i - d] > 0) j = i - d;
            if (j >= 0) {
                a[j]--;
                cout << t[j] << "\n";
                break;
            }
        }
    }
    return 0;
}
