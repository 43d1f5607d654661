#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, k, r = 0;
    cin >> n >> k;
    for (int i = 0; i < n; i++) {
        string s;
        cin >> s;
        int c = 0;
        for (char d : s) c += d == '4' || d == '7';
        if (c <= k) r++;
    }
    cout << r;
}
