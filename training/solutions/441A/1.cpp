#include <iostream>
#include <vector>
using namespace std;
int main() {
    int n, v;
    cin >> n >> v;
    vector<int> r;
    for (int i = 1; i <= n; i++) {
        int k, s;
        bool ok = false;
        cin >> k;
        while (k--) {
            cin >> s;
            ok |= s < v;
        }
        if (ok) r.push_back(i);
    }
    cout << r.size() << endl;
    for (int i : r) cout << i << " ";
}
