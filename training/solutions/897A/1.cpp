#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, m, l, r;
    char a, b;
    string s;
    cin >> n >> m >> s;
    while (m--) {
        cin >> l >> r >> a >> b;
        for (int i = l - 1; i < r; i++)
            if (s[i] == a) s[i] = b;
    }
    cout << s << endl;
}
