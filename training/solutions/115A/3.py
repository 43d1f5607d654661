n = int(input())
p = [0] * (n + 1)
for i in range(1, n + 1):
    p[i] = int(input())
ans = 0
for i in range(1, n + 1):
    k = 0
    j = i
    while j != -1:
        j = p[j]
        k += 1
    ans = max(ans, k)
print(ans)
