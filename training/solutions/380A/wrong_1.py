m = int(input())
a = []
for _ in range(m):
    t = list(map(int, input().split()))
    if t[0] == 1:
        a.append(t[1])
    else:
        a += a[:t[2]] * t[1]
n = int(input())
print(*[a[int(x) - 1] if int(x) <= len(a) else 0 for x in input().split()])
