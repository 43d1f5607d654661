#include <iostream>
#include <set>
using namespace std;
int main() {
    int n, k, x;
    cin >> n >> k;
    set<int> s;
    while (n--) {
        cin >> x;
        s.insert(x);
    }
    int last = 0;
    while (k--) {
        if (s.empty()) cout << "0\n";
        else {
            int m = *s.begin();
            cout << m - last << "\n";
            last = m;
            s.erase(s.begin());
        }
    }
}
