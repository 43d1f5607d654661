#include <iostream>
#include <string>
using namespace std;
int main() {
    int n;
    cin >> n;
    while (n--) {
        string s;
        cin >> s;
        int sum = 0, zero = 0, even = 0;
        for (char c : s) {
            int d = c - '0';
            sum += d;
            if (d == 0) zero++;
            if (d % 2 == 0) even++;
        }
        cout << (sum % 3 == 0 && zero >= 1 && even >= 2 ? "red" : "cyan") << endl;
    }
}
