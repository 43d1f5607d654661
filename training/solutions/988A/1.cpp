#include <iostream>
#include <map>
using namespace std;
int main() {
    int n, k, x;
    cin >> n >> k;
    map<int, int> m;
    for (int i = 1; i <= n; i++) {
        cin >> x;
        m[x] = i;
    }
    if ((int)m.size() < k) {
        cout << "NO";
        return 0;
    }
    cout << "YES" << endl;
    for (auto p : m)
        if (k-- > 0) cout << p.second << " ";
}
