n, k = map(int, input().split())
a = list(map(int, input().split()))
m = sorted(a)[-k]
r = [i + 1 for i in range(n) if a[i] > m]
for i in range(n):
    if a[i] == m and len(r) < k:
        r.append(i + 1)
print(m)
print(*r)
