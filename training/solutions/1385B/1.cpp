#include <iostream>
#include <set>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, x;
        cin >> n;
        set<int> s;
        for (int i = 0; i < 2 * n; i++) {
            cin >> x;
            if (!s.count(x)) cout << x << " ";
            s.insert(x);
        }
        cout << endl;
    }
}
