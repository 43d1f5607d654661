#include <iostream>
#include <string>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        char c = s.back();
        if (c == 'o') cout << "FILIPINO\n";
        else if (c == 'u') cout << "JAPANESE\n";
        else cout << "KOREAN\n";
    }
}
