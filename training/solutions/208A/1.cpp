#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    int n = s.size();
    bool space = false, any = false;
    for (int i = 0; i < n; i++) {
        if (s.substr(i, 3) == "WUB") {
            i += 2;
            space = true;
            continue;
        }
        if (space && any) cout << ' ';
        space = false;
        any = true;
        cout << s[i];
    }
}
