#include <iostream>
#include <string>
#include <cstdlib>
using namespace std;
int main() {
    int n, b = 0;
    string s;
    cin >> n >> s;
    for (char c : s) b += c == '0' ? 1 : -1;
    cout << abs(b);
}
