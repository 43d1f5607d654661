t = int(input())
for _ in range(t):
    n = int(input())
    s = input().strip()
    r = ""
    for c in s:
        if int(c) % 2 == 1 and len(r) < 2:
            r += c
    if len(r) == 2:
        print(r)
    else:
        print(-1)
