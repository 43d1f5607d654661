#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    sort(a.begin(), a.end(), greater<int>());
    int s = accumulate(a.begin(), a.end(), 0), t = 0, i = 0;
    while (t <= s - t) t += a[i++];
    cout << i << endl;
}
