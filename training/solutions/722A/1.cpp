#include <iostream>
#include <string>
using namespace std;
int main() {
    int f;
    string s;
    cin >> f >> s;
    int h = (s[0] - '0') * 10 + s[1] - '0';
    if (s[3] > '5') s[3] = '0';
    if (f == 24 && h > 23) s[0] = '0';
    if (f == 12 && h > 12) s[0] = s[1] == '0' ? '1' : '0';
    if (f == 12 && h == 0) s[1] = '1';
    cout << s;
}
