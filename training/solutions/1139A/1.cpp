#include <iostream>
#include <string>
using namespace std;
int main() {
    long long n, r = 0;
    string s;
    cin >> n >> s;
    for (int i = 0; i < n; i++)
        if ((s[i] - '0') % 2 == 0) r += i + 1;
    cout << r;
}
