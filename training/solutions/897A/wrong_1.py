n, m = map(int, input().split())
s = input()
for _ in range(m - 1):
    l, r, a, b = input().split()
    l = int(l) - 1
    r = int(r)
    s = s[:l] + s[l:r].replace(a, b) + s[r:]
print(s)
