n, k = map(int, input().split())
s = input()
for c in "abcdefghijklmnopqrstuvwxyz":
    m = min(k, s.count(c))
    s = s.replace(c, "", m)
    k -= m
print(s)
