#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    int c = 0, ans = 0;
    char last = '?';
    for (char x : s) {
        if (x == last && c < 5) c++;
        else {
            ans++;
            c = 1;
        }
        last = x;
    }
    cout << ans;
}
