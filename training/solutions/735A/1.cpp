#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, k;
    string s;
    cin >> n >> k >> s;
    int g = s.find('G'), t = s.find('T');
    if (g > t) swap(g, t);
    while (g < t) {
        g += k;
        if (g < n && s[g] == '#') break;
    }
    cout << (g == t ? "YES" : "NO");
}
