q = int(input())
for i in range(q):
    s = input().strip()
    t = input().strip()
    r = "NO"
    for c in s:
        if c in t:
            r = "YES"
    print(r)
