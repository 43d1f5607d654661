n, m = map(int, input().split())
s = [input().strip() for i in range(n)]
d = [s[int(i) - 1] for i in input().split()]
t = "".join(c[0] if len(set(c)) == 1 else "?" for c in zip(*d))
k = 0
for w in s:
    if len(w) == len(t) and all(x == y or y == "?" for x, y in zip(w, t)):
        k += 1
if k == m and len({len(w) for w in d}) == 1:
    print("Yes")
    print(t)
else:
    print("No")
