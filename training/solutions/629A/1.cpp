#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    cin >> n;
    string s[100];
    for (int i = 0; i < n; i++) cin >> s[i];
    int ans = 0;
    for (int i = 0; i < n; i++) {
        int a = 0, b = 0;
        for (int j = 0; j < n; j++) {
            if (s[i][j] == 'C') a++;
            if (s[j][i] == 'C') b++;
        }
        ans += a * (a - 1) / 2 + b * (b - 1) / 2;
    }
    cout << ans << endl;
}
