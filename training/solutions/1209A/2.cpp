#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n), b;
    for (int &x : a) cin >> x;
    sort(a.begin(), a.end());
    for (int x : a) {
        bool ok = true;
        for (int y : b)
            if (x % y == 0) ok = false;
        if (ok) b.push_back(x);
    }
    cout << b.size() << endl;
    return 0;
}
