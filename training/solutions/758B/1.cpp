#include <iostream>
#include <string>
using namespace std;
int main() {
    string s, t = "RBYG";
    cin >> s;
    int n = s.size();
    for (char c : t) {
        int k = 0;
        for (int i = s.find(c) % 4; i < n; i += 4)
            if (s[i] == '!') k++;
        cout << k << " ";
    }
    return 0;
}
