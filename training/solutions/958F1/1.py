n, m = map(int, input().split())
a = list(map(int, input().split()))
k = list(map(int, input().split()))
size = sum(k)
found = False
for i in range(n - size + 1):
    part = a[i:i + size]
    if all(part.count(c + 1) == k[c] for c in range(m)):
        found = True
print("YES" if found else "NO")
