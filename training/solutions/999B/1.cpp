#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    for (int d = 1; d <= n; d++)
        if (n % d == 0) reverse(s.begin(), s.begin() + d);
    cout << s << endl;
}
