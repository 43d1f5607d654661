#include <iostream>
#include <string>
using namespace std;
int main() {
    int a[4], r = 0;
    for (int i = 0; i < 4; i++) cin >> a[i];
    string s;
    cin >> s;
    for (char c : s) r += a[c - '1'];
    cout << r;
}
