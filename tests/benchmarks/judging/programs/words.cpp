#include <bits/stdc++.h>
using namespace std;

vector<int> prefixes(const string& s) {
    vector<int> p(s.size());
    for (size_t i = 1; i < s.size(); i++) {
        int j = p[i - 1];
        while (j > 0 && s[i] != s[j]) j = p[j - 1];
        p[i] = j + (s[i] == s[j]);
    }
    return p;
}

int main() {
    int n;
    cin >> n;
    map<string, set<int>> places;
    unordered_map<string, int> count;
    for (int i = 0; i < n; i++) {
        string word;
        cin >> word;
        string sorted_ = word;
        sort(sorted_.begin(), sorted_.end());
        places[sorted_].insert(i);
        count[word]++;
    }
    string text;
    cin >> text;
    stringstream answer;
    for (auto& [word, times] : count) {
        string joined = word + "#" + text;
        auto p = prefixes(joined);
        int found = count_if(p.begin(), p.end(), [&](int x) { return x == (int)word.size(); });
        if (found) answer << word << ' ' << found * times << '\n';
    }
    vector<pair<int, string>> groups;
    for (auto& kv : places) groups.emplace_back(-(int)kv.second.size(), kv.first);
    sort(groups.begin(), groups.end());
    for (auto& g : groups) {
        printf("%d %s:", -g.first, g.second.c_str());
        for (int i : places[g.second]) printf(" %d", i + 1);
        puts("");
    }
    cout << answer.str();
}
