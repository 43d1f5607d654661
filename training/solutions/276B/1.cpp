#include <iostream>
#include <string>
using namespace std;
int main() {
    string s;
    cin >> s;
    int c[128] = {0}, k = 0;
    for (char x : s) c[(int)x]++;
    for (int v : c) k += v % 2;
    cout << (k == 0 || k % 2 == 1 ? "First" : "Second");
}
