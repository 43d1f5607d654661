#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, x = 0;
    string s;
    cin >> n >> s;
    for (char c : s) {
        if (c == '+') x++;
        else if (x > 0) x--;
    }
    cout << x;
}
