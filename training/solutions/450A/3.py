n, m = map(int, input().split())
a = list(map(int, input().split()))
b = [(x + m - 1) // m for x in a]
k = max(b)
for i in range(n):
    if b[i] == k:
        ans = i + 1
print(ans)
