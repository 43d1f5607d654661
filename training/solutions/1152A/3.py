n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
a0 = a1 = b0 = b1 = 0
for x in a:
    if x % 2 == 0:
        a0 += 1
    else:
        a1 += 1
for x in b:
    if x % 2 == 0:
        b0 += 1
    else:
        b1 += 1
print(min(a0, b1) + min(a1, b0))
