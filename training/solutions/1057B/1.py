n = int(input())
r = list(map(int, input().split()))
p = [0]
for x in r:
    p.append(p[-1] + x - 100)
ans = 0
for length in range(n, 0, -1):
    if any(p[i + length] > p[i] for i in range(n - length + 1)):
        ans = length
        break
print(ans)
