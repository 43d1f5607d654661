n, s = map(int, input().split())
a = input().split()
b = input().split()
ans = "NO"
if a[0] == "1":
    if a[s - 1] == "1":
        ans = "YES"
    elif b[s - 1] == "1":
        for x, y in zip(a[s:], b[s:]):
            if x == y == "1":
                ans = "YES"
print(ans)
