s = input().strip()
for _ in range(int(input())):
    l, r, k = map(int, input().split())
    t = s[l - 1:r]
    k %= len(t)
    s = s[:l - 1] + t[k:] + t[:k] + s[r:]
print(s)
