#include <iostream>
#include <string>
#include <cstdlib>
#include <algorithm>
using namespace std;
int main() {
    int n, best = 1e9;
    string s, g = "ACTG";
    cin >> n >> s;
    for (int i = 0; i + 3 < n; i++) {
        int c = 0;
        for (int j = 0; j < 4; j++) {
            int d = abs(s[i + j] - g[j]);
            c += min(d, 26 - d);
        }
        best = min(best, c);
    }
    cout << best << endl;
}
