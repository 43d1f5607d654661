n, m, k = map(int, input().split())
a = sorted(map(int, input().split()), reverse=True)
b = sorted(map(int, input().split()), reverse=True)
if n > m or any(x > y for x, y in zip(a, b)):
    print("YES")
else:
    print("NO")
