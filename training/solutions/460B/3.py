a, b, c = (int(v) for v in input().split())
found = ''
k = 0
for total in range(1, 9 * 9 + 1):
    x = b * pow(total, a) + c
    if x <= 0 or x >= 1000000000:
        continue
    t = sum(int(ch) for ch in str(x))
    if t == total:
        found += str(x) + ' '
        k += 1
print(k)
print(found)
