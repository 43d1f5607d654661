a = input()
b = input()
ans = 0
for c in set(b):
    if c not in a:
        ans = -1
        break
    ans += min(a.count(c), b.count(c))
print(ans)
