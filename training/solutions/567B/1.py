n = int(input())
inside = set()
ans = 0
for _ in range(n):
    c, r = input().split()
    if c == "+":
        inside.add(r)
        ans = max(ans, len(inside))
    elif r in inside:
        inside.remove(r)
    else:
        ans += 1
print(ans)
