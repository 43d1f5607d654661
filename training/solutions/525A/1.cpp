#include <iostream>
#include <string>
using namespace std;
int c[256];
int main() {
    int n, ans = 0;
    string s;
    cin >> n >> s;
    for (char x : s) {
        if (x >= 'a') c[(int)x]++;
        else {
            int y = x - 'A' + 'a';
            if (c[y] > 0) c[y]--;
            else ans++;
        }
    }
    cout << ans << endl;
    return 0;
}
