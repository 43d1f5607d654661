#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    if (s != "0") cout << 1;
    for (char c : s)
        if (c == '0') cout << 0;
}
