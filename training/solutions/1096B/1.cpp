#include <iostream>
#include <string>
using namespace std;
int main() {
    long long n, a = 0, b = 0;
    string s;
    cin >> n >> s;
    while (s[a] == s[0]) a++;
    while (s[n - 1 - b] == s[n - 1]) b++;
    if (s[0] == s[n - 1]) cout << (a + 1) * (b + 1) % 998244353;
    else cout << a + b + 1;
}
