#include <iostream>
#include <string>
using namespace std;
int main() {
    string s, t = "hello";
    cin >> s;
    size_t p = 0;
    for (char c : t) {
        p = s.find(c, p);
        if (p == string::npos) {
            cout << "NO";
            return 0;
        }
        p++;
    }
    cout << "YES";
}
