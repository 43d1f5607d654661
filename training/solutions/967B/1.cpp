#include <bits/stdc++.h>
using namespace std;
int main() {
    long long n, a, b;
    cin >> n >> a >> b;
    vector<long long> s(n);
    long long sum = 0;
    for (auto &x : s) cin >> x, sum += x;
    sort(s.begin() + 1, s.end());
    int c = 0;
    while (s[0] * a < b * sum) {
        sum -= s.back();
        s.pop_back();
        c++;
    }
    cout << c << endl;
}
