#include <iostream>
#include <vector>
using namespace std;
int main() {
    int t, n;
    cin >> t;
    while (t--) {
        cin >> n;
        vector<int> v;
        for (int d = 2; d * d < n && v.size() < 2; d++)
            if (n % d == 0) {
                v.push_back(d);
                n /= d;
            }
        if (v.size() < 2) cout << "NO\n";
        else cout << "YES\n" << v[0] << " " << v[1] << " " << n << "\n";
    }
}
