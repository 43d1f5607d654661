#include <iostream>
using namespace std;
int main() {
    int n, s, h, m, best = 0;
    cin >> n >> s;
    for (int i = 0; i < n; i++) {
        cin >> h >> m;
        int t = h * 60 + m;
        if (t < best + s + 1) best = t + s + 1;
        else break;
    }
    cout << best / 60 << " " << best % 60 << endl;
    return 0;
}
