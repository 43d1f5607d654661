#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, ans = 0, p = 0;
    string s;
    cin >> n >> s;
    s = "L" + s + "R";
    for (int i = 1; i <= n + 1; i++) {
        if (s[i] == '.') continue;
        if (s[p] == 'L' && s[i] == 'R') ans += i - p - 1;
        if (s[p] == 'R' && s[i] == 'L') ans += (i - p - 1) % 2;
        p = i;
    }
    cout << ans << endl;
    return 0;
}
