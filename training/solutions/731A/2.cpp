#include <iostream>
#include <string>
#include <cstdlib>
using namespace std;
int main() {
    string s;
    cin >> s;
    s = "a" + s;
    int ans = 0;
    for (int i = 1; i < (int)s.size(); i++) {
        int d = abs(s[i] - s[i - 1]);
        if (d > 13) d = 26 - d;
        ans += d;
    }
    cout << ans << endl;
    return 0;
}
