n = int(input())
m = 10**6
p = [True] * (m + 1)
p[0] = p[1] = False
for i in range(2, 1001):
    if p[i]:
        p[i * i::i] = [False] * len(p[i * i::i])
for x in map(int, input().split()):
    r = int(x**0.5)
    print("YES" if r * r == x and p[r] else "NO")
