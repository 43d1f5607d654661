n, m = map(int, input().split())
ans = "YES"
last = ""
for i in range(n):
    s = input().strip()
    if len(set(s)) > 1 or s == last:
        ans = "NO"
    last = s
print(ans)
