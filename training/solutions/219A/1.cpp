#include <iostream>
#include <string>
using namespace std;
int main() {
    int k, c[128] = {0};
    string s, r;
    cin >> k >> s;
    for (char x : s) c[(int)x]++;
    for (char x = 'a'; x <= 'z'; x++) {
        if (c[(int)x] % k) {
            cout << -1;
            return 0;
        }
        r += string(c[(int)x] / k, x);
    }
    while (k--) cout << r;
}
