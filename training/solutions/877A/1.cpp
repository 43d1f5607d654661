#include <iostream>
#include <string>
using namespace std;
int main() {
    string s, a[5] = {"Danil", "Olya", "Slava", "Ann", "Nikita"};
    cin >> s;
    int c = 0;
    for (int i = 0; i < 5; i++) {
        size_t p = s.find(a[i]);
        while (p != string::npos) {
            c++;
            p = s.find(a[i], p + 1);
        }
    }
    cout << (c == 1 ? "YES" : "NO") << endl;
    return 0;
}
