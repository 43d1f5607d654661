#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    int n, k, w = 0, c = 0;
    string s;
    cin >> n >> k >> s;
    sort(s.begin(), s.end());
    char last = 'a' - 2;
    for (char x : s)
        if (c < k && x >= last + 2) {
            w += x - 'a' + 1;
            last = x;
            c++;
        }
    cout << (c == k ? w : -1);
}
