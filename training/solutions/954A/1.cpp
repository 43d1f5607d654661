#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    int ans = n;
    for (int i = 0; i + 1 < n; i++)
        if (s[i] != s[i + 1]) {
            ans--;
            i++;
        }
    cout << ans << endl;
}
