#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    getline(cin, s);
    char c = 0;
    for (char x : s)
        if (isalpha(x)) c = tolower(x);
    string v = "aeiouy";
    if (v.find(c) != string::npos) puts("YES");
    else puts("NO");
}
