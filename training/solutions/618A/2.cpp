#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a;
    for (int i = 0; i < n; i++) {
        int v = 1;
        while (!a.empty() && a.back() == v) {
            a.pop_back();
            v++;
        }
        a.push_back(v);
    }
    for (int x : a) cout << x << " ";
    cout << endl;
    return 0;
}
