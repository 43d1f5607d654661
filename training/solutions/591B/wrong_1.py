n, m = map(int, input().split())
s = input()
d = {chr(i): chr(i) for i in range(97, 123)}
for _ in range(m):
    x, y = input().split()
    d[x], d[y] = d[y], d[x]
print("".join(d[c] for c in s))
