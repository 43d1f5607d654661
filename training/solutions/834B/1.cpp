#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, k, last[256] = {0}, open = 0;
    bool on[256] = {false};
    string s;
    cin >> n >> k >> s;
    for (int i = 0; i < n; i++) last[(int)s[i]] = i;
    for (int i = 0; i < n; i++) {
        int c = s[i];
        if (!on[c]) {
            on[c] = true;
            open++;
        }
        if (open > k) {
            cout << "YES";
            return 0;
        }
        if (last[c] == i) open--;
    }
    cout << "NO";
    return 0;
}
