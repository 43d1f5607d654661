#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    char c = 'a';
    for (char &x : s)
        if (c <= 'z' && x <= c) x = c++;
    if (c > 'z') cout << s;
    else cout << -1;
}
