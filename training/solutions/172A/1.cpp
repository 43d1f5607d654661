#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    string p, s;
    cin >> n >> p;
    for (int i = 1; i < n; i++) {
        cin >> s;
        size_t k = 0;
        while (k < p.size() && k < s.size() && s[k] == p[k]) k++;
        p = p.substr(0, k);
    }
    cout << p.size() << endl;
}
