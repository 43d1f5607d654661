#include <iostream>
#include <string>
using namespace std;
int main() {
    int t, n;
    string s;
    cin >> t;
    while (t--) {
        cin >> n >> s;
        string r;
        for (char c : s)
            if ((c - '0') % 2) r += c;
        if (r.size() < 2) cout << -1 << endl;
        else cout << r[0] << r[1] << endl;
    }
}
