#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    string s, a, b;
    cin >> n >> s;
    for (int i = 0; i < n; i++) {
        if ((n - i) % 2 == 0) a = s[i] + a;
        else b += s[i];
    }
    cout << a + b;
}
