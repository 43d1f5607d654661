n = int(input())
if n % 2 == 0:
    print("NO")
else:
    p = [2 * i + 1 + i % 2 for i in range(n)]
    q = [2 * i + 2 - i % 2 for i in range(n)]
    print("YES")
    print(*p, *q)
