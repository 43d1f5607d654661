a = input()
b = input()
ans = 0
for c in set(a):
    ans += min(a.count(c), b.count(c))
print(ans if ans > 0 else -1)
