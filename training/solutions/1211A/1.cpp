#include <iostream>
#include <map>
using namespace std;
int main() {
    int n, x;
    cin >> n;
    map<int, int> m;
    for (int i = 1; i <= n; i++) {
        cin >> x;
        m[x] = i;
    }
    if (m.size() < 3) {
        cout << "-1 -1 -1";
        return 0;
    }
    auto it = m.begin();
    for (int i = 0; i < 3; i++, it++) cout << it->second << " ";
}
