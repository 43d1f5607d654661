q = int(input())
for _ in range(q):
    n, m, p = map(int, input().split())
    found = "No"
    for a in range(1, p + 1):
        if p % a == 0:
            b = p // a
            if a <= n and b <= m:
                found = "Yes"
    print(found)
