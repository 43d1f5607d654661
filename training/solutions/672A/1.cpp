#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    cin >> n;
    string s;
    for (int i = 1; (int)s.size() < n; i++) s += to_string(i);
    cout << s[n - 1] << endl;
}
