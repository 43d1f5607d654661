n, x = map(int, input().split())
a = list(map(int, input().split()))
k = 0
if x not in a:
    a.append(x)
    k = 1
less = sum(v < x for v in a)
more = sum(v > x for v in a)
size = len(a)
while not less < (size + 1) // 2 <= size - more:
    size += 1
    k += 1
print(k)
