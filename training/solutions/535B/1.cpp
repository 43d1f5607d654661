#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    int ans = 0;
    for (char c : s) {
        ans *= 2;
        if (c == '4') ans += 1;
        else ans += 2;
    }
    cout << ans << endl;
    return 0;
}
