n, m = map(int, input().split())
s = input()
t = input()
r = list(range(n + 1))
for i in range(m - n):
    d = [j + 1 for j in range(n) if s[j] != t[i + j]]
    if len(d) < len(r):
        r = d
print(len(r))
print(*r)
