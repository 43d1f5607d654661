#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    int people = 0, sum = 0;
    while (getline(cin, s)) {
        if (s.empty()) continue;
        if (s[0] == '+') people++;
        else if (s[0] == '-') people--;
        else sum += people * (int)(s.size() - s.find(':') - 1);
    }
    cout << sum << endl;
}
