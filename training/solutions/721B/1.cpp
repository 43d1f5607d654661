#include <iostream>
#include <string>
using namespace std;
int c[105];
int main() {
    int n, k;
    string s;
    cin >> n >> k;
    for (int i = 0; i < n; i++) {
        cin >> s;
        c[s.size()]++;
    }
    cin >> s;
    int a = 0, m = s.size();
    for (int i = 1; i < m; i++) a += c[i];
    int b = a + c[m] - 1;
    cout << a + a / k * 5 + 1 << " " << b + b / k * 5 + 1 << endl;
    return 0;
}
