#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    int k = 0;
    if (s[0] == 'a' || s[0] == 'h') k++;
    if (s[1] == '1' || s[1] == '8') k++;
    if (k == 0) cout << 8;
    else if (k == 1) cout << 5;
    else cout << 3;
    return 0;
}
