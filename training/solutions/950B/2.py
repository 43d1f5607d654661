n, m = map(int, input().split())
x = list(map(int, input().split()))
y = list(map(int, input().split()))
i = j = 0
a = b = 0
ans = 0
while i < n or j < m:
    if a <= b:
        a += x[i]
        i += 1
    else:
        b += y[j]
        j += 1
    if a == b:
        ans += 1
print(ans)
