#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, r = -1;
    string s[50];
    cin >> n;
    for (int i = 0; i < n; i++) cin >> s[i];
    for (int i = 0; i < n; i++) {
        int k = 0;
        for (int j = 0; j < n; j++) {
            size_t p = (s[j] + s[j]).find(s[i]);
            if (p == string::npos) {
                cout << -1;
                return 0;
            }
            k += p;
        }
        if (r < 0 || k < r) r = k;
    }
    cout << r;
}
