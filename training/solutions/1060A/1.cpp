#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int n, c = 0;
    string s;
    cin >> n >> s;
    for (char x : s)
        if (x == '8') c++;
    cout << min(c, n / 11);
}
