#include <iostream>
#include <string>
using namespace std;
int main() {
    string s, v = "AEIOUY";
    cin >> s;
    int best = 1, run = 1;
    for (char c : s) {
        if (v.find(c) != string::npos) run = 1;
        else run++;
        best = max(best, run);
    }
    cout << best << endl;
}
