#include <iostream>
#include <string>
using namespace std;
long long strip(long long x) {
    string t;
    for (char c : to_string(x))
        if (c != '0') t += c;
    return stoll(t);
}
int main() {
    long long a, b;
    cin >> a >> b;
    cout << (strip(a) + strip(b) == strip(a + b) ? "YES" : "NO");
}
