n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
out = [0] * (n + 1)
for i in range(n):
    out[b[i]] = i
last = -1
ans = 0
for x in a:
    if out[x] < last:
        ans += 1
    else:
        last = out[x]
print(ans)
