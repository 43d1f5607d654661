#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, a = 0, i = 0;
    string s;
    cin >> n >> s;
    for (char c : s) {
        if (c == 'A') a++;
        if (c == 'I') i++;
    }
    if (i == 0) cout << a;
    else if (i == 1) cout << 1;
    else cout << 0;
}
