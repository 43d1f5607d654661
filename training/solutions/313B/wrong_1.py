s = input()
p = [0]
for x, y in zip(s, s[1:]):
    p.append(p[-1] + (x == y))
p.append(p[-1])
for _ in range(int(input())):
    l, r = map(int, input().split())
    print(p[r] - p[l - 1])
