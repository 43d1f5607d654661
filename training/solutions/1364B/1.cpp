#include <iostream>
#include <vector>
using namespace std;
int main() {
    int t, n;
    cin >> t;
    while (t--) {
        cin >> n;
        vector<int> p(n), r;
        for (int &x : p) cin >> x;
        for (int i = 0; i < n; i++)
            if (i == 0 || i == n - 1 || (p[i] > p[i - 1]) != (p[i + 1] > p[i])) r.push_back(p[i]);
        cout << r.size() << "\n";
        for (int x : r) cout << x << " ";
        cout << "\n";
    }
}
