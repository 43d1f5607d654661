n, k = map(int, input().split())
s = input().strip()
last = {}
for i in range(n):
    last[s[i]] = i
opened = set()
ans = "NO"
for i in range(n):
    opened.add(s[i])
    if len(opened) > k:
        ans = "YES"
        break
    if last[s[i]] == i:
        opened.remove(s[i])
print(ans)
