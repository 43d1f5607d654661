#include <iostream>
#include <map>
using namespace std;
int main() {
    int n, x, d;
    map<int, int> m;
    cin >> n;
    while (n--) {
        cin >> x >> d;
        m[x] = d;
    }
    for (auto &p : m) {
        auto it = m.find(p.first + p.second);
        if (it != m.end() && it->second == -p.second) {
            cout << "YES";
            return 0;
        }
    }
    cout << "NO";
}
