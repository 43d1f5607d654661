#include <iostream>
#include <string>
using namespace std;
int main() {
    string a, b, s;
    cin >> a >> b >> s;
    for (int i = 0; i < (int)s.size(); i++) {
        if (isdigit(s[i])) continue;
        bool up = isupper(s[i]);
        char c = b[a.find(tolower(s[i]))];
        s[i] = up ? toupper(c) : c;
    }
    cout << s << endl;
    return 0;
}
