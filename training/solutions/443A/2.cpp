#include <iostream>
#include <string>
using namespace std;
bool used[256];
int main() {
    string s;
    getline(cin, s);
    int ans = 0;
    for (int i = 0; i < (int)s.size(); i++) {
        if (s[i] >= 'a' && s[i] <= 'z' && !used[(int)s[i]]) {
            used[(int)s[i]] = true;
            ans++;
        }
    }
    cout << ans << endl;
    return 0;
}
