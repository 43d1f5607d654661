#include <bits/stdc++.h>
using namespace std;
int main() {
    string a, b;
    getline(cin, a, '.');
    cin >> b;
    if (a.back() == '9') cout << "GOTO Vasilisa.";
    else {
        if (b[0] >= '5') a.back()++;
        cout << a;
    }
    cout << endl;
    return 0;
}
