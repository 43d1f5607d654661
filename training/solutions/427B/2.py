n, t, c = map(int, input().split())
a = list(map(int, input().split())) + [t + 1]
ans = 0
run = 0
for x in a:
    if x > t:
        ans += max(0, run - c + 1)
        run = 0
    else:
        run += 1
print(ans)
