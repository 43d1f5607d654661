#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    int c = 0;
    for (int i = 0; i < (int)s.size(); i++)
        if (s[i] == '4' || s[i] == '7') c++;
    if (c == 4 || c == 7) cout << "YES";
    else cout << "NO";
    return 0;
}
