#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, best = 0;
    cin >> n;
    string w;
    while (cin >> w) {
        int c = 0;
        for (char x : w)
            if (x >= 'A' && x <= 'Z') c++;
        best = max(best, c);
    }
    cout << best << endl;
}
