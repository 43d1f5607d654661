n = int(input())
d = sorted(input().split(), reverse=True)
r = sum(map(int, d)) % 3
if r:
    for x in reversed(d):
        if int(x) % 3 == r:
            d.remove(x)
            break
if '0' not in d or sum(map(int, d)) % 3:
    print(-1)
else:
    print(int(''.join(d)))
