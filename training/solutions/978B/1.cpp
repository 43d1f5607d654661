#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, run = 0, ans = 0;
    string s;
    cin >> n >> s;
    for (char c : s) {
        if (c == 'x') run++;
        else run = 0;
        if (run >= 3) ans++;
    }
    cout << ans << endl;
}
