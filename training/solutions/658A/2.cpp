#include <bits/stdc++.h>
using namespace std;
int n, c;
int f(vector<int> p, vector<int> t) {
    int s = 0, x = 0;
    for (int i = 0; i < n; i++) {
        x += t[i];
        s += max(0, p[i] - c * x);
    }
    return s;
}
int main() {
    cin >> n >> c;
    vector<int> p(n), t(n);
    for (int &x : p) cin >> x;
    for (int &x : t) cin >> x;
    int a = f(p, t);
    reverse(p.begin(), p.end());
    reverse(t.begin(), t.end());
    int b = f(p, t);
    if (a > b) cout << "Limak" << endl;
    else if (a < b) cout << "Radewoosh" << endl;
    else cout << "Tie" << endl;
    return 0;
}
