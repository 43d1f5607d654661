#include <iostream>
#include <vector>
using namespace std;
int main() {
    int n, a, x, s, t;
    cin >> n >> a;
    s = t = a;
    vector<int> v = {1};
    for (int i = 2; i <= n; i++) {
        cin >> x;
        t += x;
        if (a >= 2 * x) {
            s += x;
            v.push_back(i);
        }
    }
    if (2 * s <= t) {
        cout << 0;
        return 0;
    }
    cout << v.size() << endl;
    for (int i : v) cout << i << " ";
}
