n = int(input())
s = input().strip()
p = [tuple(map(int, input().split())) for _ in range(n)]
r = s.count("1")
on = [c == "1" for c in s]
for t in range(1, 200):
    for i in range(n):
        a, b = p[i]
        if t >= b and (t - b) % a == 0:
            on[i] = not on[i]
    r = max(r, sum(on))
print(r)
