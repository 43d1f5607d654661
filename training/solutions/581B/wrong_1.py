n = int(input())
a = list(map(int, input().split()))
m = 0
r = []
for x in a[::-1]:
    r.append(max(0, m - x))
    m = max(m, x)
print(*r[::-1])
