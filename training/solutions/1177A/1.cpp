#include <iostream>
#include <string>
using namespace std;
int main() {
    int k;
    cin >> k;
    for (int i = 1;; i++) {
        string s = to_string(i);
        if (k <= (int)s.size()) {
            cout << s[k - 1] << endl;
            break;
        }
        k -= s.size();
    }
}
