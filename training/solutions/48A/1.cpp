#include <iostream>
#include <string>
using namespace std;
bool beats(string a, string b) {
    return (a == "rock" && b == "scissors") || (a == "scissors" && b == "paper") || (a == "paper" && b == "rock");
}
int main() {
    string f, m, s;
    cin >> f >> m >> s;
    if (beats(f, m) && beats(f, s)) cout << "F";
    else if (beats(m, f) && beats(m, s)) cout << "M";
    else if (beats(s, f) && beats(s, m)) cout << "S";
    else cout << "?";
}
