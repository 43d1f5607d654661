#include <iostream>
#include <map>
using namespace std;
int main() {
    int n, x;
    cin >> n;
    map<int, int> m;
    for (int i = 0; i < n; i++) {
        cin >> x;
        m[x]++;
    }
    if (m.size() == 2 && m[x] * 2 == n) cout << "YES\n" << m.begin()->first << " " << m.rbegin()->first;
    else cout << "NO";
}
