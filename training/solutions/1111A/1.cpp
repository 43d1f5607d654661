#include <iostream>
#include <string>
using namespace std;
string mask(string s) {
    for (char &c : s) c = string("aeiou").find(c) != string::npos ? 'v' : 'c';
    return s;
}
int main() {
    string s, t;
    cin >> s >> t;
    cout << (mask(s) == mask(t) ? "Yes" : "No");
}
