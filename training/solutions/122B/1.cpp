#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    string s;
    cin >> s;
    int a = count(s.begin(), s.end(), '4');
    int b = count(s.begin(), s.end(), '7');
    if (a == 0 && b == 0) cout << -1;
    else if (b > a) cout << 7;
    else cout << 4;
}
