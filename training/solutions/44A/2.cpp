#include <iostream>
#include <string>
#include <map>
using namespace std;
int main() {
    int n;
    cin >> n;
    map<string, int> m;
    for (int i = 0; i < n; i++) {
        string a, b;
        cin >> a >> b;
        m[a + " " + b]++;
    }
    cout << m.size() << endl;
    return 0;
}
