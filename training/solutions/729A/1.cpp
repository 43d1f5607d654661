#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    for (int i = 0; i < n;) {
        if (s.compare(i, 3, "ogo") == 0) {
            i += 3;
            while (s.compare(i, 2, "go") == 0) i += 2;
            cout << "***";
        } else {
            cout << s[i++];
        }
    }
}
