m, t, r = map(int, input().split())
w = list(map(int, input().split()))
ends = []
ans = 0
for x in w:
    ends = [e for e in ends if e >= x]
    while len(ends) < r:
        ends.append(x + t - 1)
        ans += 1
print(ans if t >= r else -1)
