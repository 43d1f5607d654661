#include <iostream>
#include <map>
#include <string>
using namespace std;
int main() {
    int n, m;
    string a, b;
    map<string, string> d;
    cin >> n >> m;
    while (n--) {
        cin >> a >> b;
        d[b + ";"] = a;
    }
    while (m--) {
        cin >> a >> b;
        cout << a << " " << b << " #" << d[b] << "\n";
    }
}
