#include <iostream>
#include <string>
#include <cctype>
using namespace std;
int main() {
    string s, r;
    getline(cin, s);
    bool space = false;
    for (char c : s) {
        if (c == ' ') space = true;
        else if (isalpha(c)) {
            if (space) r += ' ';
            r += c;
            space = false;
        } else {
            r += c;
            space = true;
        }
    }
    cout << r;
}
