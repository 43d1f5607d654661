#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> r(n);
    for (int &x : r) cin >> x;
    sort(r.begin(), r.end());
    double s = 0;
    for (int x : r) s = x * x - s;
    printf("%.9f\n", s * acos(-1.0));
}
