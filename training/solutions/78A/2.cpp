#include <iostream>
#include <string>
using namespace std;
int f() {
    string s, v = "aeiou";
    getline(cin, s);
    int k = 0;
    for (char c : s)
        if (v.find(c) != string::npos) k++;
    return k;
}
int main() {
    int a = f(), b = f(), c = f();
    if (a == 5 && b == 7 && c == 5) cout << "YES";
    else cout << "NO";
    return 0;
}
