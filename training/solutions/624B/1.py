n = int(input())
p = 10 ** 10
r = 0
for x in sorted(map(int, input().split()), reverse=True):
    p = max(0, min(x, p - 1))
    r += p
print(r)
