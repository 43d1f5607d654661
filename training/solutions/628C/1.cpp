#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int n, k;
    string s;
    cin >> n >> k >> s;
    for (char &c : s) {
        int d = min(k, max(c - 'a', 'z' - c));
        if (c - d >= 'a') c -= d;
        else c += d;
        k -= d;
    }
    if (k) cout << -1;
    else cout << s;
}
