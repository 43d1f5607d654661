n = int(input())
a = []
b = []
for i in range(n):
    x, y = input().split()
    a.append(x)
    b.append(y)
ans = min(a.count("0"), a.count("1"))
ans += min(b.count("0"), b.count("1"))
print(ans)
