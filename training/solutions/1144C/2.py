from collections import Counter
n = int(input())
c = Counter(map(int, input().split()))
if max(c.values()) > 2:
    print("NO")
else:
    x = sorted(k for k in c if c[k] == 2)
    y = sorted(c, reverse=True)
    print("YES")
    print(len(x))
    print(*x)
    print(len(y))
    print(*y)
