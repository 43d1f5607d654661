n = int(input())
s = input()
for _ in range(n - 1):
    t = input()
    if t in s:
        continue
    k = min(len(s), len(t))
    while not s.endswith(t[:k]):
        k -= 1
    s += t[k:]
print(s)
