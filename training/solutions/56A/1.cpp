#include <bits/stdc++.h>
using namespace std;
int main() {
    set<string> d = {"ABSINTH", "BEER", "BRANDY", "CHAMPAGNE", "GIN", "RUM",
                     "SAKE", "TEQUILA", "VODKA", "WHISKEY", "WINE"};
    int n, c = 0;
    string s;
    cin >> n;
    while (n--) {
        cin >> s;
        if (isdigit(s[0])) c += stoi(s) < 18;
        else c += d.count(s);
    }
    cout << c << endl;
}
