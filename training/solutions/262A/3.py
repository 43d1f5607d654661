n, k = map(int, input().split())
a = input().split()
ans = 0
for s in a:
    if s.count("4") + s.count("7") <= k:
        ans += 1
print(ans)
