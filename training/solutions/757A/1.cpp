#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int c[256];
int main() {
    string s;
    cin >> s;
    for (char x : s) c[(int)x]++;
    c['a'] /= 2;
    c['u'] /= 2;
    int r = 1e9;
    for (char x : string("Bulbasr")) r = min(r, c[(int)x]);
    cout << r << endl;
}
