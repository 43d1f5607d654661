s = input().strip()
n = len(s)
l = [0] * (n + 1)
for i in range(1, n):
    l[i] = l[i - 1] + (s[i - 1:i + 1] == "vv")
t = l[n - 1]
print(sum(l[i] * (t - l[i]) for i in range(n) if s[i] == "o"))
