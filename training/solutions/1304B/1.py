n, m = map(int, input().split())
a = [input() for _ in range(n)]
left = ""
mid = ""
used = set()
for s in a:
    r = s[::-1]
    if s == r:
        mid = s
    elif r in used:
        left += s
    used.add(s)
ans = left + mid + left[::-1]
print(len(ans))
print(ans)
