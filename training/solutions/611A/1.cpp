#include <iostream>
#include <string>
using namespace std;
int main() {
    int x;
    string of, t;
    cin >> x >> of >> t;
    if (t == "week") cout << (x == 5 || x == 6 ? 53 : 52);
    else if (x == 31) cout << 7;
    else if (x == 30) cout << 11;
    else cout << 12;
}
