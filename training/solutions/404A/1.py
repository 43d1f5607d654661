n = int(input())
a = [input() for _ in range(n)]
d, o = set(), set()
for i in range(n):
    for j in range(n):
        if i == j or i + j == n - 1:
            d.add(a[i][j])
        else:
            o.add(a[i][j])
print("YES" if len(d) == len(o) == 1 and d != o else "NO")
