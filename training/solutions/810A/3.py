n, k = map(int, input().split())
a = list(map(int, input().split()))
r = 0
while sum(a) / len(a) < k - 0.5:
    a.append(k)
    r += 1
print(r)
