#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    string s(n, 'o');
    int a = 1, b = 1;
    while (b <= n) {
        s[b - 1] = 'O';
        int c = a + b;
        a = b;
        b = c;
    }
    cout << s << endl;
    return 0;
}
