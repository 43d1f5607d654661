#include <iostream>
#include <string>
using namespace std;
int c[26];
int main() {
    int n, k, run = 0, ans = 0;
    string s;
    cin >> n >> k >> s;
    for (int i = 0; i < n; i++) {
        if (i > 0 && s[i] == s[i - 1]) run++;
        else run = 1;
        if (run == k) {
            c[s[i] - 'a']++;
            run = 0;
        }
    }
    for (int i = 0; i < 26; i++)
        if (c[i] > ans) ans = c[i];
    cout << ans << endl;
    return 0;
}
