#include <iostream>
#include <map>
#include <string>
using namespace std;
int main() {
    int n, m;
    string a, b;
    cin >> n >> m;
    map<string, string> d;
    while (m--) {
        cin >> a >> b;
        d[a] = b.size() < a.size() ? b : a;
    }
    while (n--) {
        cin >> a;
        cout << d[a] << " ";
    }
}
