n = int(input())
a = [int(c == "B") for c in input().strip()]
if sum(a) % 2 and n % 2 == 0:
    print(-1)
else:
    if sum(a) % 2 == 1:
        a = [1 - x for x in a]
    p = []
    for i in range(n - 1):
        if a[i]:
            a[i + 1] ^= 1
            p.append(i + 1)
    print(len(p))
    print(*p)
