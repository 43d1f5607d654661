#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, a[100], c = 0;
    bool used[100] = {};
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    sort(a, a + n);
    for (int i = 0; i < n; i++) {
        if (used[i]) continue;
        c++;
        for (int j = i; j < n; j++)
            if (a[j] % a[i] == 0) used[j] = true;
    }
    cout << c << endl;
}
