#include <iostream>
#include <string>
using namespace std;
int rev(int x) {
    int r = 0;
    for (int i = 0; i < 8; i++) {
        r = r * 2 + x % 2;
        x /= 2;
    }
    return r;
}
int main() {
    string s;
    getline(cin, s);
    int p = 0;
    for (char c : s) {
        int x = rev(c);
        cout << (p - x + 256) % 256 << endl;
        p = x;
    }
}
