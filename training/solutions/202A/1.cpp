#include <iostream>
#include <string>
using namespace std;
int main() {
    string s, r;
    cin >> s;
    char m = 'a';
    for (char c : s)
        if (c > m) m = c;
    for (char c : s)
        if (c == m) r += c;
    cout << r << endl;
}
