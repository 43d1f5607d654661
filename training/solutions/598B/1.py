s = input().strip()
for _ in range(int(input())):
    l, r, k = map(int, input().split())
    t = s[l - 1:r]
    k %= len(t)
    t = t[len(t) - k:] + t[:len(t) - k]
    s = s[:l - 1] + t + s[r:]
print(s)
