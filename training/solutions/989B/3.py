n, p = map(int, input().split())
s = input()
ans = "No"
for k in range(2):
    t = list(s)
    for i in range(n):
        if t[i] == ".":
            t[i] = str((i // p + k) % 2)
    if any(t[i] != t[i + p] for i in range(n - p)):
        ans = "".join(t)
print(ans)
