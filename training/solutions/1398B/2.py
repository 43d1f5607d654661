from itertools import groupby
for _ in range(int(input())):
    s = input().strip()
    r = [len(list(g)) for k, g in groupby(s) if k == "1"]
    r.sort()
    ans = 0
    while r:
        ans += r.pop()
        if r:
            r.pop()
    print(ans)
