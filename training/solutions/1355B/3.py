from collections import Counter
for _ in range(int(input())):
    n = int(input())
    c = Counter(input().split())
    ans = r = 0
    for x in sorted(map(int, c)):
        q, r = divmod(r + c[str(x)], x)
        ans += q
    print(ans)
