n = int(input())
s = input()
k = {}
r = 0
for i in range(0, 2 * n - 2, 2):
    a, b = s[i], s[i + 1].lower()
    k[a] = k.get(a, 0) + 1
    if k.get(b, 0) > 0:
        k[b] -= 1
    else:
        r += 1
print(r)
