#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    deque<int> d(n);
    for (int &x : d) cin >> x;
    int s[2] = {0, 0}, t = 0;
    while (!d.empty()) {
        if (d.front() > d.back()) {
            s[t] += d.front();
            d.pop_front();
        } else {
            s[t] += d.back();
            d.pop_back();
        }
        t ^= 1;
    }
    cout << s[0] << " " << s[1];
}
