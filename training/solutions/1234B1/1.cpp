#include <iostream>
#include <deque>
#include <algorithm>
using namespace std;
int main() {
    int n, k, x;
    cin >> n >> k;
    deque<int> q;
    while (n--) {
        cin >> x;
        if (find(q.begin(), q.end(), x) != q.end()) continue;
        if ((int)q.size() == k) q.pop_back();
        q.push_front(x);
    }
    cout << q.size() << endl;
    for (int y : q) cout << y << " ";
}
