#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k, x;
    cin >> n >> k;
    deque<int> d;
    for (int i = 0; i < n; i++) {
        cin >> x;
        d.push_back(x);
    }
    while (!d.empty() && d.front() <= k) d.pop_front();
    while (!d.empty() && d.back() <= k) d.pop_back();
    cout << n - d.size() << endl;
    return 0;
}
