#include <iostream>
#include <string>
#include <cstdlib>
using namespace std;
int main() {
    string a[11] = {"ABSINTH", "BEER", "BRANDY", "CHAMPAGNE", "GIN", "RUM", "SAKE", "TEQUILA", "VODKA", "WHISKEY", "WINE"};
    int n, ans = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        string s;
        cin >> s;
        if (s[0] >= '0' && s[0] <= '9') {
            if (atoi(s.c_str()) < 18) ans++;
        } else {
            for (int j = 0; j < 11; j++)
                if (s == a[j]) ans++;
        }
    }
    cout << ans << endl;
    return 0;
}
