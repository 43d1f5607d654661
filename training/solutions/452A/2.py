names = ["vaporeon", "jolteon", "flareon", "espeon", "umbreon", "leafeon", "glaceon", "sylveon"]
n = int(input())
s = input().strip()
for w in names:
    if len(w) != n:
        continue
    ok = True
    for a, b in zip(s, w):
        if a != "." and a != b:
            ok = False
    if ok:
        print(w)
        break
