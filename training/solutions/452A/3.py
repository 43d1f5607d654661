n = int(input())
s = input().strip()
a = ["vaporeon", "jolteon", "flareon", "espeon", "umbreon", "leafeon", "glaceon", "sylveon"]
for x in a:
    if len(x) == n and all(s[i] == "." or s[i] == x[i] for i in range(n)):
        print(x)
        break
