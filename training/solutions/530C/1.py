a, b, c = map(int, input().split())
ans = []
for x in range(1, 1001):
    r = c - a * x
    if r > 0 and r % b == 0:
        ans.append((x, r // b))
print(len(ans))
for x, y in ans:
    print(x, y)
