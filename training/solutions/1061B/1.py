n, m = map(int, input().split())
a = sorted(map(int, input().split()))
h = 0
for x in a:
    if x > h:
        h += 1
print(sum(a) - n - (a[-1] - h))
