#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, m, a = 0, b = 0, k = 0;
    cin >> n >> m;
    for (int i = 1; i <= n; i++) {
        string s;
        cin >> s;
        size_t p = s.find('B');
        if (p == string::npos) continue;
        if (a == 0) {
            a = i;
            b = p + 1;
        }
        k++;
    }
    cout << a + k / 2 << " " << b + k / 2 << endl;
}
