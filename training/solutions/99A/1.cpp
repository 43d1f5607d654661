#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    size_t p = s.find('.');
    if (s[p - 1] == '9') {
        cout << "GOTO Vasilisa." << endl;
        return 0;
    }
    if (s[p + 1] >= '5') s[p - 1]++;
    cout << s.substr(0, p) << endl;
}
