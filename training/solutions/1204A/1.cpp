#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    string s;
    cin >> s;
    int n = s.size(), ones = count(s.begin(), s.end(), '1');
    int r = (n + 1) / 2;
    if (n % 2 == 1 && ones <= 1) r--;
    cout << r;
}
