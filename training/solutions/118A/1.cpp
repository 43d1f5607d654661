#include <iostream>
#include <string>
using namespace std;
int main() {
    string s, v = "aoyeui";
    cin >> s;
    for (char c : s) {
        c = tolower(c);
        if (v.find(c) == string::npos) cout << '.' << c;
    }
}
