#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    cin >> n >> k;
    vector<int> a(n), ans;
    int total = 0;
    for (int &x : a) {
        cin >> x;
        total += x;
    }
    int part = total / k, s = 0, c = 0;
    bool ok = total % k == 0;
    for (int x : a) {
        s += x;
        c++;
        if (s > part) ok = false;
        if (s == part) {
            ans.push_back(c);
            s = c = 0;
        }
    }
    if (!ok) {
        cout << "No" << endl;
        return 0;
    }
    cout << "Yes" << endl;
    for (int x : ans) cout << x << " ";
    cout << endl;
    return 0;
}
