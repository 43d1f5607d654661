#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, d = 0, last = 0, r = 0;
    string s;
    cin >> n >> s;
    for (char c : s) {
        d += c == 'U' ? 1 : -1;
        if (d == 0) continue;
        int side = d > 0 ? 1 : -1;
        if (last != 0 && side != last) r++;
        last = side;
    }
    cout << r << endl;
}
