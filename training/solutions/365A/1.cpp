#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, k, ans = 0;
    cin >> n >> k;
    while (n--) {
        string s;
        cin >> s;
        bool ok = true;
        for (int d = 0; d <= k; d++)
            if (s.find('0' + d) == string::npos) ok = false;
        if (ok) ans++;
    }
    cout << ans << endl;
    return 0;
}
