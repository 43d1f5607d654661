#include <iostream>
#include <set>
using namespace std;
int main() {
    int n, m, k, x;
    cin >> n >> m;
    set<int> s;
    while (n--) {
        cin >> k;
        while (k--) {
            cin >> x;
            s.insert(x);
        }
    }
    cout << ((int)s.size() == m ? "YES" : "NO");
}
