#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    bool one = false;
    int zeros = 0;
    for (char c : s) {
        if (c == '1') one = true;
        else if (one) zeros++;
    }
    cout << (zeros >= 6 ? "yes" : "no");
}
