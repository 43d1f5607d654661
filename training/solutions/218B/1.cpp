#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, x;
    cin >> n >> m;
    priority_queue<int> big;
    priority_queue<int, vector<int>, greater<int>> small;
    while (m--) {
        cin >> x;
        big.push(x);
        small.push(x);
    }
    int p = 0, q = 0;
    while (n--) {
        x = big.top();
        big.pop();
        p += x;
        big.push(x - 1);
        x = small.top();
        small.pop();
        q += x;
        if (x > 1) small.push(x - 1);
    }
    cout << p << " " << q << endl;
}
