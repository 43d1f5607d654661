n = int(input())
s = input().strip()
r = "NO"
for i in range(1, n):
    if s[i] < s[i - 1]:
        r = "YES\n%d %d" % (i, i + 1)
print(r)
