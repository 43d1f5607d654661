#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, f[10];
    string s;
    cin >> n >> s;
    for (int i = 1; i < 10; i++) cin >> f[i];
    int i = 0;
    while (i < n && f[s[i] - '0'] <= s[i] - '0') i++;
    while (i < n && f[s[i] - '0'] >= s[i] - '0') {
        s[i] = '0' + f[s[i] - '0'];
        i++;
    }
    cout << s;
}
