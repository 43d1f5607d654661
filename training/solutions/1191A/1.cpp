#include <iostream>
using namespace std;
int main() {
    int x;
    cin >> x;
    string s[4] = {"1 A", "0 A", "1 B", "2 A"};
    cout << s[x % 4] << endl;
}
