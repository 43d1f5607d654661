n, k = map(int, input().split())
a = list(map(int, input().split()))
s = 0
for i in range(k):
    x = min(a)
    s += x
    a.remove(x)
print(s)
