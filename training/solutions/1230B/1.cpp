#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, k;
    string s;
    cin >> n >> k >> s;
    for (int i = 0; i < n && k > 0; i++) {
        char c = i == 0 && n > 1 ? '1' : '0';
        if (s[i] != c) {
            s[i] = c;
            k--;
        }
    }
    cout << s;
}
