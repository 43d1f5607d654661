n, q = map(int, input().split())
a = sorted(map(int, input().split()), reverse=True)
s = 0
for _ in range(q):
    l, r = map(int, input().split())
    s += sum(a[:r - l + 1])
print(s)
