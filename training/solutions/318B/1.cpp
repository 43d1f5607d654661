#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    long long h = 0, r = 0;
    for (int i = 0; i + 5 <= (int)s.size(); i++) {
        string t = s.substr(i, 5);
        if (t == "heavy") h++;
        if (t == "metal") r += h;
    }
    cout << r;
}
