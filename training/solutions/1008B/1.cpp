#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, w, h, last = 2e9;
    cin >> n;
    bool ok = true;
    while (n--) {
        cin >> w >> h;
        if (w < h) swap(w, h);
        if (w <= last) last = w;
        else if (h <= last) last = h;
        else ok = false;
    }
    cout << (ok ? "YES" : "NO") << endl;
}
