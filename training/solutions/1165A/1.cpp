#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, x, y, ans = 0;
    string s;
    cin >> n >> x >> y >> s;
    for (int i = 0; i < x; i++) {
        char want = i == y ? '1' : '0';
        if (s[n - 1 - i] != want) ans++;
    }
    cout << ans << endl;
    return 0;
}
