#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, d, cur = 0, best = 0;
    cin >> n >> d;
    while (d--) {
        string s;
        cin >> s;
        if (s.find('0') != string::npos) cur++;
        else cur = 0;
        best = max(best, cur);
    }
    cout << best << endl;
}
