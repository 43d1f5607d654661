s = input().strip()
n = len(s)
l = n - 1
while l > 0:
    t = {s[i:i + l] for i in range(n - l + 1)}
    if len(t) < n - l + 1:
        break
    l -= 1
print(l)
