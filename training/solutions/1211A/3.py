n = int(input())
a = list(map(int, input().split()))
p = a.index(min(a))
q = a.index(max(a))
r = [-1, -1, -1]
for i in range(n):
    if a[p] < a[i] < a[q]:
        r = [p + 1, i + 1, q + 1]
print(*r)
