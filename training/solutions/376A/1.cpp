#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    long long p = s.find('^'), b = 0, n = s.size();
    for (int i = 0; i < n; i++)
        if (s[i] >= '1' && s[i] <= '9') b += (i - p) * (s[i] - '0');
    if (b == 0) cout << "balance";
    else if (b < 0) cout << "left";
    else cout << "right";
}
