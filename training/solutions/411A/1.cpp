#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    bool a = false, b = false, c = false;
    for (char x : s) {
        if (isupper(x)) a = true;
        if (islower(x)) b = true;
        if (isdigit(x)) c = true;
    }
    if (a && b && c && s.size() >= 5) cout << "Correct";
    else cout << "Too weak";
}
