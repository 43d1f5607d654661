k = int(input())
s = input().strip()
c = [0] * 10
t = 0
for x in s:
    c[int(x)] += 1
    t += int(x)
ans = 0
for d in range(9):
    while c[d] > 0 and t < k:
        t += 9 - d
        c[d] -= 1
        ans += 1
print(ans)
